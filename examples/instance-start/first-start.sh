#!/bin/sh
# Runs once, when the instance is first started, and sets up what runs at every start. No secret is in here: user data can
# be read by everybody on the instance.
#
# The image brings along:
#   /usr/local/bin/atrest        this command
#   /etc/tls/key.pem.cipher      made with: atrest kms encrypt certs/key.pem -o certs/key.pem.cipher --key alias/Apollo/WorkKey
set -eu

cat > /etc/systemd/system/private-key.service <<'UNIT'
[Unit]
Description=Private key of the certificate, decrypted by KMS as the role of the instance
Wants=network-online.target
After=network-online.target
Before=nginx.service

[Service]
Type=oneshot
RemainAfterExit=yes
# In memory, for root alone, and gone when the machine stops.
RuntimeDirectory=tls
RuntimeDirectoryMode=0700
ExecStart=/usr/local/bin/atrest kms decrypt /etc/tls/key.pem.cipher --output /run/tls/key.pem --force --cloud real --region cn-hangzhou --endpoint https://kms-vpc.cn-hangzhou.aliyuncs.com

[Install]
WantedBy=multi-user.target
RequiredBy=nginx.service
UNIT

systemctl daemon-reload
systemctl enable --now private-key.service
