// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/webchat/customerpayload.h"

#include "core/base/ids.h"
#include "core/channels/webchat/payloadfields.h"

namespace frontdesk::webchat {
namespace {

constexpr int MaxBody = 8 * 1024;
constexpr int MaxName = 100;
constexpr int MaxEmail = 254;
constexpr int MaxLanguage = 35;
constexpr int MaxComment = 500;

bool isAsciiLetterOrDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9');
}

/// The field when it is there; null and "" both mean "take it back".
Result<std::optional<QString>> optionalLine(const Json& object, const char* key, int maxChars)
{
    if (!object.contains(key))
        return std::optional<QString>();
    const Result<QString> text = fields::text(object, key, maxChars, false);
    if (!text)
        return text.error();
    return std::optional(fields::cleanedLine(*text));
}

Error badEmail() { return fields::bad(QStringLiteral("The e-mail address does not look right. Please check it.")); }

/// Not a regular expression over strangers' input: one '@', a dot behind it, no blanks, sane lengths.
bool isDomain(QStringView domain)
{
    if (domain.size() < 3 || domain.size() > 253 || !domain.contains(u'.') || domain.startsWith(u'.')
        || domain.endsWith(u'.') || domain.contains(u".."))
        return false;
    for (const QChar c : domain)
        if (c.isSpace() || !(c.isLetterOrNumber() || c == u'-' || c == u'.'))
            return false;
    return true;
}

}  // namespace

bool isEmailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at > 64 || text.size() > MaxEmail || text.lastIndexOf(u'@') != at)
        return false;
    for (const QChar c : text.first(at))
        if (c.isSpace() || !c.isPrint() || QStringView(u"\"(),:;<>[]\\").contains(c))
            return false;
    return isDomain(text.sliced(at + 1));
}

bool isLanguageTag(QStringView text)
{
    if (text.isEmpty() || text.size() > MaxLanguage || !isAsciiLetterOrDigit(text.front())
        || !isAsciiLetterOrDigit(text.back()))
        return false;
    for (const QChar c : text)
        if (!isAsciiLetterOrDigit(c) && c != u'-' && c != u'_')
            return false;
    return true;
}

Result<DetailsChange> parseDetails(const QByteArray& body)
{
    const Result<Json> object = fields::object(body, MaxBody, 16);
    if (!object)
        return object.error();
    const auto name = optionalLine(*object, "name", MaxName);
    if (!name)
        return name.error();
    const auto email = optionalLine(*object, "email", MaxEmail);
    if (!email)
        return email.error();
    if (*email && !(*email)->isEmpty() && !isEmailAddress(**email))
        return badEmail();
    const auto language = optionalLine(*object, "language", MaxLanguage);
    if (!language)
        return language.error();
    if (*language && !(*language)->isEmpty() && !isLanguageTag(**language))
        return fields::bad(QStringLiteral("The field \"language\" must be a language tag such as \"de\"."));
    if (!*name && !*email && !*language)
        return fields::bad(QStringLiteral("Nothing to change: send \"name\", \"email\" or \"language\"."));
    return DetailsChange{*name, *email, *language};
}

Result<RatingBody> parseRating(const QByteArray& body)
{
    const Result<Json> object = fields::object(body, MaxBody, 8);
    if (!object)
        return object.error();
    const auto stars = object->find("stars");
    if (stars == object->end() || !stars->is_number_integer() || stars->get<qint64>() < 1 || stars->get<qint64>() > 5)
        return fields::bad(QStringLiteral("The field \"stars\" must be a whole number from 1 to 5."));
    const Result<QString> comment = fields::text(*object, "comment", MaxComment, false);
    if (!comment)
        return comment.error();
    return RatingBody{int(stars->get<qint64>()), fields::cleaned(*comment)};
}

Result<LeftMessageBody> parseLeftMessage(const QByteArray& body, ChatLimits limits)
{
    Result<ChatMessage> message = parseChatMessage("application/json", body, limits);
    if (!message)
        return message.error();
    const Result<Json> object = fields::object(body, 64 * 1024, 64);
    if (!object)
        return object.error();
    const Result<QString> name = fields::text(*object, "name", MaxName, false);
    if (!name)
        return name.error();
    const Result<QString> email = fields::text(*object, "email", MaxEmail, true);
    if (!email)
        return email.error();
    const QString address = fields::cleanedLine(*email);
    if (!isEmailAddress(address))
        return badEmail();
    return LeftMessageBody{message.take(), fields::cleanedLine(*name), address};
}

}  // namespace frontdesk::webchat
