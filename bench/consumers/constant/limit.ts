console.log(404);
