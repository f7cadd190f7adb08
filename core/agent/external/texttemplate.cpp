// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/texttemplate.h"

#include <QUrl>

namespace frontdesk::external {
namespace {

constexpr qsizetype MaxUrl = 8 * 1024;
constexpr qsizetype MaxName = 64;

Error badTemplate(const QString& text) { return Error{ErrorCode::InvalidInput, text, {}}; }

bool isName(const QString& name)
{
    if (name.isEmpty() || name.size() > MaxName)
        return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
               || c == u'.' || c == u'-';
    });
}

bool isUnreserved(uchar c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
           || c == '_' || c == '~';
}

/// Where the path begins: everything before it must be literal.
qsizetype authorityEnd(const QString& text)
{
    const qsizetype scheme = text.indexOf(QStringLiteral("://"));
    if (scheme < 0)
        return -1;
    for (qsizetype i = scheme + 3; i < text.size(); ++i)
        if (text[i] == u'/' || text[i] == u'?' || text[i] == u'#')
            return i;
    return text.size();
}

bool hasDotSegment(const QByteArray& url)
{
    const qsizetype start = url.indexOf('/', url.indexOf("://") + 3);
    if (start < 0)
        return false;
    for (QByteArray segment : url.mid(start).split('/')) {
        segment = segment.toLower().replace("%2e", ".");
        if (segment == "." || segment == "..")
            return true;
    }
    return false;
}

/// "" for a value that is not given.
Result<Json> filledText(const std::string& text, const Values& values, bool& absent)
{
    const Result<TextTemplate> parsed = TextTemplate::parse(QString::fromStdString(text));
    if (!parsed)
        return parsed.error();
    if (const std::optional<QString> name = parsed->soleName()) {
        absent = !values.contains(*name);
        return values.value(*name);
    }
    const std::optional<QString> filled = parsed->filled(values);
    absent = !filled;
    return filled ? Json(toStd(*filled)) : Json();
}

Result<Json> filledPart(const Json& part, const Values& values, bool& absent)
{
    absent = false;
    if (part.is_string())
        return filledText(part.get_ref<const std::string&>(), values, absent);
    if (!part.is_structured())
        return part;
    Json made = part.is_array() ? Json::array() : Json::object();
    for (const auto& [key, value] : part.items()) {
        bool gone = false;
        const Result<Json> filled = filledPart(value, values, gone);
        if (!filled)
            return filled;
        if (gone)
            continue;
        if (part.is_array())
            made.push_back(*filled);
        else
            made[key] = *filled;
    }
    return made;
}

}  // namespace

Result<TextTemplate> TextTemplate::parse(const QString& text)
{
    TextTemplate made;
    QString literal;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool doubled = i + 1 < text.size() && text[i + 1] == c;
        if ((c == u'{' || c == u'}') && doubled) {
            literal += c;
            ++i;
        } else if (c == u'}') {
            return badTemplate(QStringLiteral("a \"}\" stands alone; write }} for a brace"));
        } else if (c == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            const QString name = end < 0 ? QString() : text.mid(i + 1, end - i - 1);
            if (!isName(name))
                return badTemplate(QStringLiteral("\"{\" must be followed by a name and \"}\"; write {{ for a brace"));
            if (!literal.isEmpty())
                made.m_parts << Part{true, std::exchange(literal, {})};
            made.m_parts << Part{false, name};
            i = end;
        } else {
            literal += c;
        }
    }
    if (!literal.isEmpty())
        made.m_parts << Part{true, literal};
    return made;
}

QStringList TextTemplate::names() const
{
    QStringList names;
    for (const Part& part : m_parts)
        if (!part.literal)
            names << part.text;
    return names;
}

std::optional<QString> TextTemplate::soleName() const
{
    if (m_parts.size() == 1 && !m_parts.first().literal)
        return m_parts.first().text;
    return std::nullopt;
}

std::optional<QString> TextTemplate::filled(const Values& values) const
{
    QString text;
    for (const Part& part : m_parts) {
        if (part.literal) {
            text += part.text;
            continue;
        }
        const std::optional<QString> value = values.contains(part.text) ? plainText(values[part.text]) : std::nullopt;
        if (!value)
            return std::nullopt;
        text += *value;
    }
    return text;
}

std::optional<QString> plainText(const Json& value)
{
    if (value.is_string())
        return QString::fromStdString(value.get_ref<const std::string&>());
    if (value.is_boolean())
        return value.get<bool>() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.is_number())
        return QString::fromUtf8(toBytes(value));
    if (!value.is_array())
        return std::nullopt;
    QStringList texts;
    for (const Json& item : value) {
        const std::optional<QString> text = item.is_array() ? std::nullopt : plainText(item);
        if (!text)
            return std::nullopt;
        texts << *text;
    }
    return texts.join(u',');
}

QByteArray percentEncoded(const QString& text)
{
    static constexpr char Digits[] = "0123456789ABCDEF";
    QByteArray encoded;
    for (const char c : text.toUtf8()) {
        const auto byte = uchar(c);
        if (isUnreserved(byte))
            encoded += c;
        else
            (encoded += '%').append(Digits[byte >> 4]).append(Digits[byte & 15]);
    }
    return encoded;
}

QString UrlTemplate::problem(const QString& text)
{
    const Result<TextTemplate> parsed = TextTemplate::parse(text);
    if (!parsed)
        return parsed.error().userText;
    const qsizetype end = authorityEnd(text);
    const QString origin = end < 0 ? QString() : text.left(end);
    if (origin.contains(u'{') || origin.contains(u'}'))
        return QStringLiteral("scheme, host and port must be written out; only path and query may hold {names}");
    const QUrl url(origin, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return QStringLiteral("it must begin with https:// or http:// and a host");
    if (!url.userInfo().isEmpty())
        return QStringLiteral("names and passwords do not belong into the address; use auth");
    if (text.contains(u'#'))
        return QStringLiteral("\"#\" and what follows is never sent; remove it");
    if (text.contains(u'?'))
        return QStringLiteral("write what follows \"?\" as query:");
    return {};
}

Result<QByteArray> UrlTemplate::filled(const QString& text, const Values& values)
{
    const Result<TextTemplate> parsed = TextTemplate::parse(text);
    if (!parsed)
        return parsed.error();
    QByteArray url;
    for (const TextTemplate::Part& part : parsed->parts()) {
        if (part.literal) {
            url += part.text.toUtf8();
            continue;
        }
        const std::optional<QString> value = values.contains(part.text) ? plainText(values[part.text]) : std::nullopt;
        if (!value || value->isEmpty())
            return badTemplate(QStringLiteral("The value of \"%1\" is missing.").arg(part.text));
        url += percentEncoded(*value);
    }
    if (url.size() > MaxUrl)
        return badTemplate(QStringLiteral("The address would be too long."));
    if (hasDotSegment(url))
        return badTemplate(QStringLiteral("A value may not be \".\" or \"..\"."));
    return url;
}

Result<Json> filledJson(const Json& body, const Values& values)
{
    bool absent = false;
    return filledPart(body, values, absent);
}

QStringList namesIn(const Json& body, QString& problem)
{
    QStringList names;
    if (body.is_string()) {
        const Result<TextTemplate> parsed = TextTemplate::parse(QString::fromStdString(body.get<std::string>()));
        if (parsed)
            names = parsed->names();
        else
            problem = parsed.error().userText;
    } else if (body.is_structured()) {
        for (const Json& part : body)
            names += namesIn(part, problem);
    }
    return names;
}

}  // namespace frontdesk::external
