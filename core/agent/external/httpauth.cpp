// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/httpauth.h"

#include "core/agent/external/texttemplate.h"

#include <QMessageAuthenticationCode>

namespace frontdesk::external {
namespace {

QByteArray signedText(const HttpCall& call, const AuthPlan& plan, const QByteArray& timestamp)
{
    QByteArray path = call.url.path(QUrl::FullyEncoded).toLatin1();
    if (call.url.hasQuery())
        path += '?' + call.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray text;
    const Result<TextTemplate> signs = TextTemplate::parse(plan.signs);
    for (const TextTemplate::Part& part : signs ? signs->parts() : QList<TextTemplate::Part>()) {
        if (part.literal)
            text += part.text.toUtf8().replace("\\n", "\n");
        else if (part.text == u"method")
            text += call.method;
        else if (part.text == u"path")
            text += path;
        else if (part.text == u"timestamp")
            text += timestamp;
        else
            text += call.body;
    }
    return text;
}

QByteArray userAndSecret(const AuthPlan& plan, const QByteArray& secret)
{
    const QByteArray both = plan.user.toUtf8() + ':' + secret;
    return both.toBase64();
}

void sign(HttpCall& call, const AuthPlan& plan, const QByteArray& secret, Micros now)
{
    const QByteArray timestamp = QByteArray::number(now / MicrosPerSecond);
    const QCryptographicHash::Algorithm algorithm = plan.algorithm == u"sha1"     ? QCryptographicHash::Sha1
                                                    : plan.algorithm == u"sha512" ? QCryptographicHash::Sha512
                                                                                  : QCryptographicHash::Sha256;
    const QByteArray raw = QMessageAuthenticationCode::hash(signedText(call, plan, timestamp), secret, algorithm);
    if (!plan.timestampHeader.isEmpty())
        addHeader(call, plan.timestampHeader.toLatin1(), timestamp);
    addHeader(call, plan.header.toLatin1(), plan.prefix.toLatin1() + (plan.base64 ? raw.toBase64() : raw.toHex()));
}

}  // namespace

void addHeader(HttpCall& call, const QByteArray& name, const QByteArray& value)
{
    call.headers.emplace_back(name, value);
}

QString vaultNameOf(const QString& secret) { return u"skill." % secret; }

Task<QByteArray> secretNamed(SecretSource secrets, QString name)
{
    const Error missing{ErrorCode::NotFound,
                        QStringLiteral("The secret \"%1\" is not in the keychain.").arg(vaultNameOf(name)), name};
    if (!secrets)
        co_return missing;
    const QFuture<Result<QByteArray>> reading = secrets(name);
    const Result<QByteArray> secret = co_await reading;
    if (!secret || secret->isEmpty())
        co_return missing;
    const QByteArray value = secret->trimmed();
    if (value.contains('\n') || value.contains('\r') || value.contains('\0'))
        co_return missing;
    co_return value;
}

HttpCall authorized(HttpCall call, const AuthPlan& plan, const QByteArray& secret, Micros now)
{
    switch (plan.kind) {
    case AuthPlan::Kind::None: break;
    case AuthPlan::Kind::Bearer: addHeader(call, "Authorization", "Bearer " + secret); break;
    case AuthPlan::Kind::Basic: addHeader(call, "Authorization", "Basic " + userAndSecret(plan, secret)); break;
    case AuthPlan::Kind::ApiKey: addHeader(call, plan.header.toLatin1(), secret); break;
    case AuthPlan::Kind::Hmac: sign(call, plan, secret, now); break;
    }
    return call;
}

}  // namespace frontdesk::external
