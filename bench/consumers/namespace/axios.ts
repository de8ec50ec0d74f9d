import { HttpStatusCode as Status } from 'axios';

console.log(Status.Ok, Status.Created, Status.NoContent, Status.NotModified, Status.BadRequest);
console.log(Status.Unauthorized, Status.Forbidden, Status.NotFound, Status.Conflict, Status.InternalServerError);
