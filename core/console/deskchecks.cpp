// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/deskchecks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace frontdesk::deskchecks {
namespace {

constexpr int LongestName = 120;
constexpr int LongestAddress = 254;
constexpr int LongestTitle = 80;
constexpr int LongestCanned = 4000;

Error wrong(const QString& text, const char* field)
{
    return {ErrorCode::InvalidInput, text, QString::fromLatin1(field)};
}

bool matches(const QString& text, const char* pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

bool isPhone(const QString& phone)
{
    const auto digits = std::count_if(phone.begin(), phone.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 5 && digits <= 20 && matches(phone, "^\\+?[0-9 ()./-]+$");
}

}  // namespace

Result<Contact> contact(Contact typed)
{
    typed.name = typed.name.simplified();
    typed.email = typed.email.trimmed();
    typed.phone = typed.phone.simplified();
    typed.language = typed.language.trimmed();
    if (typed.name.size() > LongestName)
        return wrong(QCoreApplication::translate("DeskService", "The name is longer than 120 characters."), "name");
    if (!typed.email.isEmpty()
        && (typed.email.size() > LongestAddress
            || !matches(typed.email, "^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}$")))
        return wrong(QCoreApplication::translate("DeskService",
                                                 "\"%1\" is not an e-mail address. It looks like name@example.com.")
                         .arg(typed.email),
                     "email");
    if (!typed.phone.isEmpty() && !isPhone(typed.phone))
        return wrong(QCoreApplication::translate("DeskService",
                                                 "\"%1\" is not a phone number. Use digits, blanks and a leading +.")
                         .arg(typed.phone),
                     "phone");
    if (!typed.language.isEmpty() && !matches(typed.language, "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"))
        return wrong(
            QCoreApplication::translate("DeskService", "\"%1\" is not a language code. Examples: en, de, pt-BR.")
                .arg(typed.language),
            "language");
    return typed;
}

Result<CannedReply> cannedReply(CannedReply typed)
{
    typed.shortcut = typed.shortcut.trimmed().toLower();
    if (typed.shortcut.startsWith(u'/'))
        typed.shortcut.remove(0, 1);
    typed.title = typed.title.simplified();
    if (!matches(typed.shortcut, "^[\\p{Ll}\\p{Lo}0-9_-]{1,32}$"))
        return wrong(QCoreApplication::translate("DeskService",
                                                 "A shortcut has 1 to 32 letters, digits, - or _, without blanks."),
                     "shortcut");
    if (typed.title.isEmpty())
        typed.title = typed.shortcut;
    if (typed.title.size() > LongestTitle)
        return wrong(QCoreApplication::translate("DeskService", "The title is longer than 80 characters."), "title");
    if (typed.text.trimmed().isEmpty())
        return wrong(QCoreApplication::translate("DeskService", "The reply has no text yet."), "text");
    if (typed.text.size() > LongestCanned)
        return wrong(
            QCoreApplication::translate("DeskService", "The reply is longer than 4000 characters. Shorten it."),
            "text");
    return typed;
}

Result<QString> text(const QString& typed, const QString& what, int least, int most)
{
    const QString tidy = typed.trimmed();
    if (tidy.size() < least)
        return least == 1 ? wrong(QCoreApplication::translate("DeskService", "%1 has no text yet.").arg(what), "text")
                          : wrong(QCoreApplication::translate("DeskService", "%1 needs at least %2 characters.")
                                      .arg(what)
                                      .arg(least),
                                  "text");
    if (tidy.size() > most)
        return wrong(QCoreApplication::translate("DeskService", "%1 is longer than %2 characters. Shorten it.")
                         .arg(what)
                         .arg(most),
                     "text");
    return tidy;
}

}  // namespace frontdesk::deskchecks
