{{/* The name of what belongs to a service: release-service. Called with { root, name }. */}}
{{- define "hall.name" -}}
{{ .root.Release.Name }}-{{ .name }}
{{- end }}

{{/* What selects the pods of a service; never changes over a release's life. */}}
{{- define "hall.selector" -}}
app.kubernetes.io/name: walking-hall
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end }}

{{- define "hall.labels" -}}
{{ include "hall.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end }}

{{- define "hall.image" -}}
image: {{ .root.Values.image.repository }}/{{ .name }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
{{- end }}

{{/* A pod of ours is nobody, writes nothing and asks Kubernetes nothing. */}}
{{- define "hall.pod" -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets: {{ toYaml . | nindent 2 }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 1000
  runAsGroup: 1000
  seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "hall.container" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
{{- end }}

{{/* A variable from a Secret. Called with { variable, ref: { name, key } }. */}}
{{- define "hall.secret" -}}
- name: {{ .variable }}
  valueFrom: { secretKeyRef: { name: {{ .ref.name }}, key: {{ .ref.key }} } }
{{- end }}

{{/* How Kafka is signed in to, as variables from Secrets. Called with the values. */}}
{{- define "hall.kafka.env" -}}
{{- with .kafka }}
{{- if .tls }}
- { name: HALL_KAFKA_TLS, value: "true" }
{{- end }}
{{- if .ca }}
- { name: HALL_KAFKA_TLS_CA, value: /etc/hall-kafka/ca.pem }
{{- end }}
{{- with .sasl }}
- { name: HALL_KAFKA_SASL_MECHANISM, value: {{ .mechanism }} }
{{ include "hall.secret" (dict "variable" "HALL_KAFKA_SASL_USERNAME" "ref" .username) }}
{{ include "hall.secret" (dict "variable" "HALL_KAFKA_SASL_PASSWORD" "ref" .password) }}
{{- end }}
{{- end }}
{{- end }}

{{/* The authority behind Kafka's certificates, as a volume. Called with the values. */}}
{{- define "hall.kafka.volume" -}}
{{- with .kafka.ca }}
- { name: kafka-ca, secret: { secretName: {{ .name }}, items: [{ key: {{ .key }}, path: ca.pem }] } }
{{- end }}
{{- end }}
{{- define "hall.kafka.mount" -}}
{{- if .kafka.ca }}
- { name: kafka-ca, mountPath: /etc/hall-kafka, readOnly: true }
{{- end }}
{{- end }}

{{/* The environment of a service. What is given plainly goes from the general to the special, so that the last word counts. */}}
{{- define "hall.env" -}}
{{- $values := .root.Values }}
{{- $plain := dict
  "HALL_MONGO_PREFIX" $values.mongo.prefix
  "HALL_KAFKA_BROKERS" $values.kafka.brokers
  "HALL_OIDC_ISSUER" (required "oidc.issuer: the issuer whose tokens are taken" $values.oidc.issuer)
  "HALL_OIDC_AUDIENCE" $values.oidc.audience
  "HALL_TRUSTED_PROXIES" $values.trustedProxies
  "HALL_DRAIN_MS" (mul $values.drainSeconds 1000) }}
{{- range .service.calls }}
{{- $url := printf "http://%s:8080" (include "hall.name" (dict "root" $.root "name" .)) }}
{{- $_ := set $plain (printf "HALL_%s_URL" (. | upper | replace "-" "_")) $url }}
{{- end }}
{{- range $variable, $value := mergeOverwrite $plain $values.env (.service.env | default dict) }}
- { name: {{ $variable }}, value: {{ $value | quote }} }
{{- end }}
{{ include "hall.secret" (dict "variable" "HALL_MONGO_URL" "ref" $values.mongo.url) }}
{{- include "hall.kafka.env" $values }}
{{- range $variable, $ref := .service.secrets }}
{{ include "hall.secret" (dict "variable" $variable "ref" $ref) }}
{{- end }}
{{- end }}
