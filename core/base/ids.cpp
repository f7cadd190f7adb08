// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace frontdesk {

QString newPublicId()
{
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const quint64 ms = quint64(QDateTime::currentMSecsSinceEpoch());
    std::array<uchar, 16> b{};
    for (int i = 0; i < 6; ++i)
        b[size_t(i)] = uchar(ms >> (40 - 8 * i));
    for (size_t i = 0; i < 10; ++i)
        b[6 + i] = uchar(random[i / 4] >> (8 * (i % 4)));
    b[6] = uchar((b[6] & 0x0f) | 0x70);
    b[8] = uchar((b[8] & 0x3f) | 0x80);
    const QByteArray hex = QByteArray(reinterpret_cast<const char*>(b.data()), 16).toHex();
    QString id = QString::fromLatin1(hex);
    for (const int at : {8, 13, 18, 23})
        id.insert(at, u'-');
    return id;
}

bool isPublicId(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (hyphen ? c != u'-' : !hex)
            return false;
    }
    return true;
}

QString newTicketId()
{
    static constexpr char16_t alphabet[] = u"23456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString ticket;
    for (int i = 0; i < 10; ++i) {
        if (i == 5)
            ticket += u'-';
        ticket += alphabet[QRandomGenerator::system()->bounded(30)];
    }
    return ticket;
}

QString newSecretToken()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(random.data()), qsizetype(sizeof random));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

}  // namespace frontdesk
