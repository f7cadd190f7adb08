// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/twiliosignature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUrl>

#include <algorithm>

namespace frontdesk::twilio {
namespace {

/// Twilio's servers and its JavaScript library sort by UTF-16 units. Of UTF-8 bytes that is the bytes' order, except that
/// characters beyond U+FFFF (lead bytes F0 and up) stand before U+E000..U+FFFF (lead bytes EE and EF).
bool lessAsUtf16(const QByteArray& left, const QByteArray& right)
{
    const qsizetype both = std::min(left.size(), right.size());
    for (qsizetype i = 0; i < both; ++i) {
        const uchar a = uchar(left.at(i)), b = uchar(right.at(i));
        if (a == b)
            continue;
        if (a >= 0xEE && b >= 0xEE && (a >= 0xF0) != (b >= 0xF0))
            return a >= 0xF0;
        return a < b;
    }
    return left.size() < right.size();
}

bool equalInConstantTime(const QByteArray& left, const QByteArray& right)
{
    if (left.size() != right.size())
        return false;
    uchar difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= uchar(left.at(i)) ^ uchar(right.at(i));
    return difference == 0;
}

struct PortVariants {
    QByteArray without, with;
};

/// Both spellings of the address; nothing is decoded or normalised on the way.
PortVariants portVariants(const QByteArray& url)
{
    const qsizetype scheme = url.indexOf("://");
    if (scheme < 0)
        return {url, url};
    const qsizetype begin = scheme + 3;
    qsizetype end = begin;
    while (end < url.size() && url.at(end) != '/' && url.at(end) != '?' && url.at(end) != '#')
        ++end;
    const QByteArray authority = url.mid(begin, end - begin);
    const qsizetype hostBegin = authority.lastIndexOf('@') + 1;
    const qsizetype colon = authority.indexOf(':', std::max(hostBegin, authority.lastIndexOf(']') + 1));
    const QByteArray host = colon < 0 ? authority : authority.first(colon);
    const QByteArray standard = url.startsWith("https:") ? QByteArrayLiteral("443") : QByteArrayLiteral("80");
    const QByteArray port = colon < 0 ? standard : authority.sliced(colon + 1);
    const QByteArray front = url.first(begin), rest = url.sliced(end);
    return {front + host + rest, front + host + ':' + port + rest};
}

bool isForm(const QByteArray& contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/x-www-form-urlencoded";
}

}  // namespace

QByteArray sign(const QByteArray& token, const QByteArray& url, const Parameters& parameters)
{
    Parameters sorted = parameters;
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.first == b.first ? lessAsUtf16(a.second, b.second) : lessAsUtf16(a.first, b.first);
    });
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QMessageAuthenticationCode code(QCryptographicHash::Sha1, token);
    code.addData(url);
    for (const auto& [name, value] : sorted) {
        code.addData(name);
        code.addData(value);
    }
    return code.result().toBase64();
}

bool verify(const QByteArray& token, const QByteArray& url, const Parameters& parameters, const QByteArray& signature)
{
    if (token.isEmpty())
        return false;
    const PortVariants variants = portVariants(url);
    return equalInConstantTime(sign(token, variants.without, parameters), signature)
           || equalInConstantTime(sign(token, variants.with, parameters), signature);
}

QByteArray bodySha256(const QByteArray& body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

QByteArray signedUrl(const QString& publicBaseUrl, const QByteArray& target)
{
    const QUrl base(publicBaseUrl.trimmed());
    QByteArray front = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (front.endsWith('/'))  // QUrl::StripTrailingSlash leaves the one of an otherwise empty path
        front.chop(1);
    return front + target;
}

SignatureVerdict verifyRequest(const HttpRequest& request, const Parameters& form, const QByteArray& token,
                               const QString& publicBaseUrl)
{
    const QByteArray signature = request.header("x-twilio-signature");
    if (signature.isEmpty())
        return SignatureVerdict::Missing;
    const QByteArray url = signedUrl(publicBaseUrl, request.target);
    const auto hash = std::find_if(request.query.begin(), request.query.end(),
                                   [](const auto& pair) { return pair.first == "bodySHA256"; });
    if (hash != request.query.end()) {
        if (!verify(token, url, {}, signature))
            return SignatureVerdict::Wrong;
        return equalInConstantTime(bodySha256(request.body), hash->second) ? SignatureVerdict::Good
                                                                           : SignatureVerdict::BodyChanged;
    }
    if (!request.body.isEmpty() && !isForm(request.header("content-type")))
        return SignatureVerdict::BodyUnsigned;
    const Parameters& parameters = request.body.isEmpty() ? Parameters{} : form;
    return verify(token, url, parameters, signature) ? SignatureVerdict::Good : SignatureVerdict::Wrong;
}

}  // namespace frontdesk::twilio
