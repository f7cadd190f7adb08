// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace frontdesk {

struct MultipartField {
    QByteArray name;
    QByteArray fileName;  ///< empty = an ordinary field
    QByteArray contentType;
    QByteArray data;
};

struct MultipartLimits {
    int maxFields = 16;
    qsizetype maxHeaderBytes = 4096;
    qsizetype maxFieldBytes = 10 * 1024 * 1024;
};

/// multipart/form-data (RFC 7578) from a complete body; `contentType` is the header with its boundary.
[[nodiscard]] Result<QList<MultipartField>> parseMultipart(const QByteArray& contentType, const QByteArray& body,
                                                           MultipartLimits limits = {});
/// application/x-www-form-urlencoded; '+' is a space, invalid escapes are refused. Order and repeats are kept.
[[nodiscard]] Result<QList<std::pair<QByteArray, QByteArray>>> parseForm(const QByteArray& body, int maxFields = 256);

}  // namespace frontdesk
