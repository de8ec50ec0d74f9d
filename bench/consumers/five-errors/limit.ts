export const errors = [
  Object.assign(new Error('no'), { status: 400 }),
  Object.assign(new Error('no'), { status: 401 }),
  Object.assign(new Error('no'), { status: 403 }),
  Object.assign(new Error('no'), { status: 404 }),
  Object.assign(new Error('no'), { status: 409 }),
];
