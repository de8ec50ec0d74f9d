s/^import (\w+) from (['"])statuses\2;/import { isNullBodyStatus, isRedirection, isRetryable, parseStatus, reasonPhrase, statusCodes } from 'http-status-kit';/m;
s/\bstatus(?:es)?\.message\[(\w+)\]/reasonPhrase($1)/g;
s/\bstatus(?:es)?\.code\[([^\]]+)\]/parseStatus($1)/g;
s/\bstatus(?:es)?\.empty\[(\w+)\]/isNullBodyStatus($1)/g;
s/\bstatus(?:es)?\.redirect\[(\w+)\]/isRedirection($1)/g;
s/\bstatus(?:es)?\.retry\[(\w+)\]/isRetryable($1)/g;
s/\bstatus(?:es)?\.codes\b/statusCodes/g;
s/\bstatus(?:es)?\((['"])/parseStatus($1/g;
s/\bstatus(?:es)?\((\d{3})\)/reasonPhrase($1)/g;
