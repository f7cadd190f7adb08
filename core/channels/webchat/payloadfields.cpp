// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/webchat/payloadfields.h"

#include "core/channels/webchat/webchatpayload.h"

namespace frontdesk::webchat::fields {

Error bad(const QString& sentence) { return Error{ErrorCode::InvalidInput, sentence, {}}; }

Result<QString> text(const Json& object, const char* key, int maxChars, bool required)
{
    const auto it = object.find(key);
    if (it == object.end() || it->is_null())
        return required ? Result<QString>(bad(QStringLiteral("The field \"%1\" is required.").arg(QLatin1String(key))))
                        : Result<QString>(QString());
    if (!it->is_string())
        return bad(QStringLiteral("The field \"%1\" must be a string.").arg(QLatin1String(key)));
    const QString text = QString::fromStdString(it->get<std::string>());
    if (text.size() > maxChars)
        return bad(
            QStringLiteral("The field \"%1\" is longer than %2 characters.").arg(QLatin1String(key)).arg(maxChars));
    return text;
}

Result<qint64> sequence(const Json& object, const char* key)
{
    const auto it = object.find(key);
    if (it == object.end() || it->is_null())
        return qint64(0);
    if (!it->is_number_integer() || it->get<qint64>() < 0)
        return bad(QStringLiteral("The field \"%1\" must be a whole number of 0 or more.").arg(QLatin1String(key)));
    return it->get<qint64>();
}

Result<QStringList> ids(const Json& object, const char* key, int most)
{
    const auto it = object.find(key);
    if (it == object.end() || it->is_null())
        return QStringList();
    if (!it->is_array())
        return bad(QStringLiteral("The field \"%1\" must be a list.").arg(QLatin1String(key)));
    if (it->size() > size_t(most))
        return bad(QStringLiteral("The field \"%1\" has more than %2 entries.").arg(QLatin1String(key)).arg(most));
    QStringList list;
    for (const Json& entry : *it) {
        const QString id = entry.is_string() ? QString::fromStdString(entry.get<std::string>()) : QString();
        if (!isClientMessageId(id))
            return bad(QStringLiteral("The field \"%1\" holds something that is no id.").arg(QLatin1String(key)));
        if (!list.contains(id))
            list << id;
    }
    return list;
}

Result<Json> object(const QByteArray& body, int maxBytes, int maxElements)
{
    Result<Json> parsed = parseJson(body, {.maxBytes = maxBytes, .maxDepth = 4, .maxElements = maxElements});
    if (parsed && !parsed->is_object())
        return bad(QStringLiteral("The body must be a JSON object."));
    return parsed;
}

QString cleaned(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text)
        if (c == u'\n' || c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7f))
            clean += c;
    return clean.trimmed();
}

QString cleanedLine(const QString& text) { return cleaned(text).simplified(); }

}  // namespace frontdesk::webchat::fields
