import axios from 'axios';
import { ensureOk } from 'http-status-kit';

// Without the errors of axios itself.
export const api = axios.create({ validateStatus: null });

// The address and the method are for the log.
api.interceptors.response.use((response) => {
  const { config } = response;
  return ensureOk({ ...response, url: axios.getUri(config) }, { method: config.method?.toUpperCase() });
});
