// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace frontdesk {

/// Signs that a text tries to give the AI orders: "override" (ignore your instructions), "role" (you are now ...), "prompt"
/// (show your instructions), "marks" (forged marks of roles), "tool" (call a tool), "secrecy" (do not tell anybody), "send"
/// (send data somewhere), "addressed" (speaks to an AI), "secret" (name a code word), "steer" (send customers somewhere with
/// their card or password), "encoded" (one of these in base64, hex or ROT13), "hidden" (in invisible characters or comments),
/// "unread" (there is more than 200,000 characters; the rest is not looked at). English, German, Spanish, French and some
/// others; through zero-width and look-alike letters, spacing, digits for letters. Fewer disguises are read here than in
/// readings.h: no base32, Morse, codes of characters or spelling, as a model does not follow an order that it has to work
/// out, while one that was told how may answer in them. Empty = none. A sign is no proof. Pure; linear in the text.
[[nodiscard]] QStringList injectionSigns(const QString& text);
/// Not only a sign that a text for people may show too ("tool", "secrecy", "steer"), or several of these.
[[nodiscard]] bool isStrongSign(const QStringList& signs);
/// The text without the sentences that show signs (with `tools`: also those that name one of these tools) and without
/// comments and invisible characters. `found` gets the signs. Nothing is returned that was not looked at.
[[nodiscard]] QString withoutInjection(const QString& text, const QStringList& tools, QStringList& found);
/// Without control characters (but line breaks and tabs), direction marks and letters of no width between Latin letters;
/// halves of surrogate pairs are U+FFFD.
[[nodiscard]] QString withoutControls(const QString& text);

}  // namespace frontdesk
