#!/bin/sh
# Starts the distributed edition on this machine. Keys and passwords are made the first time and kept in .env.
set -eu
cd "$(dirname "$0")"

make_secrets() {
  for name in HALL_VAULT_KEY HALL_HANDOVER_KEY SERVICE_CLIENT_SECRET KEYCLOAK_PASSWORD GRAFANA_PASSWORD; do
    echo "$name=$(openssl rand -hex 32)"
  done
}

[ -f .env ] || (umask 077 && make_secrets > .env.new && mv .env.new .env)
exec docker compose up --build --detach "$@"
