throw Object.assign(new Error('No user 42'), { status: 404 });
