s/^import (?:status|\{ status \}) from (['"])http-status\1;/import * as status from 'http-status-kit\/constants';\nimport { reasonPhrase, statusName } from 'http-status-kit';/m;
s/\bstatus\[(['"])(\d{3})_NAME\1\]/statusName($2)/g;
s/\bstatus\[(\d{3}|status\.\w+)\]/reasonPhrase($1)/g;
s/\bstatus\.REQUEST_ENTITY_TOO_LARGE\b/status.CONTENT_TOO_LARGE/g;
s/\bstatus\.REQUEST_URI_TOO_LONG\b/status.URI_TOO_LONG/g;
s/\bstatus\.REQUESTED_RANGE_NOT_SATISFIABLE\b/status.RANGE_NOT_SATISFIABLE/g;
s/\bstatus\.UNPROCESSABLE_ENTITY\b/status.UNPROCESSABLE_CONTENT/g;
