// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

namespace frontdesk {
namespace {

/// Randomness of the system, fetched for many ids at once: the call costs more than everything else about an id.
std::array<quint32, 3> nextRandom()
{
    thread_local std::array<quint32, 3 * 64> s_pool{};
    thread_local std::size_t s_left = 0;
    if (s_left == 0) {
        QRandomGenerator::system()->fillRange(s_pool.data(), qsizetype(s_pool.size()));
        s_left = s_pool.size();
    }
    s_left -= 3;
    return {s_pool[s_left], s_pool[s_left + 1], s_pool[s_left + 2]};
}

}  // namespace

QString newPublicId()
{
    const std::array<quint32, 3> random = nextRandom();
    const quint64 ms = quint64(QDateTime::currentMSecsSinceEpoch());
    std::array<uchar, 16> b{};
    for (int i = 0; i < 6; ++i)
        b[size_t(i)] = uchar(ms >> (40 - 8 * i));
    for (size_t i = 0; i < 10; ++i)
        b[6 + i] = uchar(random[i / 4] >> (8 * (i % 4)));
    b[6] = uchar((b[6] & 0x0f) | 0x70);
    b[8] = uchar((b[8] & 0x3f) | 0x80);
    QString id(36, Qt::Uninitialized);
    QChar* out = id.data();
    for (size_t i = 0; i < b.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *out++ = u'-';
        *out++ = QLatin1Char("0123456789abcdef"[b[i] >> 4]);
        *out++ = QLatin1Char("0123456789abcdef"[b[i] & 0xf]);
    }
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
