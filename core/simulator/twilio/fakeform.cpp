// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/twilio/fakeform.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace frontdesk::simulator {
namespace {

QByteArray decoded(QByteArray part)
{
    part.replace('+', ' ');
    return QByteArray::fromPercentEncoding(part);
}

QByteArray encoded(const QByteArray& part)
{
    QByteArray out = part.toPercentEncoding(" ", "~");
    out.replace(' ', '+');
    return out;
}

}  // namespace

QByteArray fieldOf(const Fields& fields, const char* name)
{
    for (const auto& [key, value] : fields)
        if (key == name)
            return value;
    return {};
}

bool hasField(const Fields& fields, const char* name)
{
    return std::any_of(fields.begin(), fields.end(), [name](const auto& field) { return field.first == name; });
}

QByteArray encodeForm(const Fields& fields)
{
    QByteArray out;
    for (const auto& [key, value] : fields) {
        if (!out.isEmpty())
            out += '&';
        out += encoded(key) + '=' + encoded(value);
    }
    return out;
}

Fields decodeForm(const QByteArray& text)
{
    Fields fields;
    const QByteArrayList pairs = text.split('&');
    for (const QByteArray& pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype at = pair.indexOf('=');
        fields.append({decoded(at < 0 ? pair : pair.left(at)), decoded(at < 0 ? QByteArray() : pair.mid(at + 1))});
    }
    return fields;
}

QByteArray signForm(const QByteArray& token, const QByteArray& url, const Fields& fields)
{
    Fields sorted = fields;
    std::sort(sorted.begin(), sorted.end());
    // The libraries count a pair that is repeated with the same value once.
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QByteArray text = url;
    for (const auto& [key, value] : std::as_const(sorted))
        text += key + value;
    return QMessageAuthenticationCode::hash(text, token, QCryptographicHash::Sha1).toBase64();
}

}  // namespace frontdesk::simulator
