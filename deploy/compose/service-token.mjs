// Loaded before notification and reporting: gets the token that they read the owners' commits with. A token lasts 30
// days (realm.json); a restart gets the next one.
const { HALL_OIDC_ISSUER: issuer, SERVICE_CLIENT_SECRET: secret } = process.env;
const response = await fetch(`${issuer}/protocol/openid-connect/token`, {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: 'hall-services',
    client_secret: secret,
  }),
});
if (!response.ok) throw new Error(`${issuer} answered ${response.status} instead of giving a service token`);
process.env.HALL_SERVICE_TOKEN = (await response.json()).access_token;
