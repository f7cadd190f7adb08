// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/multipart.h"

#include "core/net/percentdecode.h"

namespace frontdesk {
namespace {

Error malformed(const QString& detail)
{
    return Error{ErrorCode::InvalidInput, QStringLiteral("The form data is malformed: %1.").arg(detail), detail};
}

bool isBoundaryChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || QByteArrayView("'()+_,-./:=? ").contains(c);
}

/// Value of `; name=token` or `; name="quoted \" string"` behind the first ';'; empty when absent.
QByteArray parameter(QByteArrayView header, QByteArrayView wanted)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0 && at < header.size()) {
        ++at;
        const qsizetype equals = header.indexOf('=', at);
        if (equals < 0)
            return {};
        const QByteArray name = header.sliced(at, equals - at).trimmed().toByteArray().toLower();
        QByteArray value;
        at = equals + 1;
        if (at < header.size() && header[at] == '"') {
            for (++at; at < header.size() && header[at] != '"'; ++at) {
                if (header[at] == '\\' && at + 1 < header.size())
                    ++at;
                value.append(header[at]);
            }
            at = header.indexOf(';', at);
        } else {
            const qsizetype end = header.indexOf(';', at);
            value = header.sliced(at, (end < 0 ? header.size() : end) - at).trimmed().toByteArray();
            at = end;
        }
        if (name == wanted)
            return value;
    }
    return {};
}

Result<QByteArray> boundaryOf(const QByteArray& contentType)
{
    const QByteArray type = contentType.left(contentType.indexOf(';')).trimmed().toLower();
    if (type != "multipart/form-data")
        return malformed(QStringLiteral("the type is not multipart/form-data"));
    const QByteArray boundary = parameter(contentType, "boundary");
    if (boundary.isEmpty() || boundary.size() > 70 || boundary.endsWith(' ')
        || !std::all_of(boundary.begin(), boundary.end(), isBoundaryChar))
        return malformed(QStringLiteral("the boundary is missing or invalid"));
    return boundary;
}

/// The directory part that some browsers send is cut off; control characters never reach a file system.
QByteArray cleanFileName(QByteArray name)
{
    name = name.mid(qMax(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    for (char& c : name)
        if (uchar(c) < 0x20 || c == 0x7f)
            c = '_';
    return name;
}

Result<MultipartField> parsePartHeaders(QByteArrayView block)
{
    MultipartField field;
    bool disposition = false;
    while (!block.isEmpty()) {
        const qsizetype end = block.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? block : block.first(end);
        block = end < 0 ? QByteArrayView() : block.sliced(end + 2);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line[0] == ' ' || line[0] == '\t')
            return malformed(QStringLiteral("a part has a broken header line"));
        const QByteArray name = line.first(colon).trimmed().toByteArray().toLower();
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (name == "content-type")
            field.contentType = value.toByteArray().toLower();
        if (name != "content-disposition")
            continue;
        disposition = value.toByteArray().toLower().startsWith("form-data");
        field.name = parameter(value, "name");
        field.fileName = cleanFileName(parameter(value, "filename"));
    }
    if (!disposition || field.name.isEmpty() || field.name.size() > 256)
        return malformed(QStringLiteral("a part has no usable name"));
    return field;
}

/// Splits one part, `bytes` = what stands between two delimiters.
Result<MultipartField> parsePart(QByteArrayView bytes, const MultipartLimits& limits)
{
    const qsizetype blank = bytes.indexOf("\r\n\r\n");
    if (blank < 0)
        return malformed(QStringLiteral("a part has no end of headers"));
    if (blank > limits.maxHeaderBytes)
        return malformed(QStringLiteral("the headers of a part are too long"));
    Result<MultipartField> field = parsePartHeaders(bytes.first(blank));
    if (!field)
        return field;
    const QByteArrayView data = bytes.sliced(blank + 4);
    if (data.size() > limits.maxFieldBytes)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("A file may have at most %1 MB.").arg(limits.maxFieldBytes / (1024 * 1024)),
                     QStringLiteral("too_large")};
    field->data = data.toByteArray();
    return field;
}

}  // namespace

Result<QList<MultipartField>> parseMultipart(const QByteArray& contentType, const QByteArray& body,
                                             MultipartLimits limits)
{
    const Result<QByteArray> boundary = boundaryOf(contentType);
    if (!boundary)
        return boundary.error();
    const QByteArray delimiter = "\r\n--" + *boundary;
    QList<MultipartField> fields;
    // The first delimiter may stand at the very start, without its line break; a preamble is ignored.
    qsizetype at = body.startsWith(QByteArrayView(delimiter).sliced(2)) ? -2 : body.indexOf(delimiter);
    if (at == -1)
        return malformed(QStringLiteral("the boundary does not occur"));
    for (;;) {
        at += delimiter.size();
        if (QByteArrayView(body).sliced(at).startsWith("--"))
            return fields;
        if (!QByteArrayView(body).sliced(at).startsWith("\r\n"))
            return malformed(QStringLiteral("a delimiter line is broken"));
        const qsizetype next = body.indexOf(delimiter, at);
        if (next < 0)
            return malformed(QStringLiteral("the closing boundary is missing"));
        if (fields.size() >= limits.maxFields)
            return malformed(QStringLiteral("there are too many parts"));
        // A part may have no headers only in theory: the name is required, so its header block is too.
        if (next < at + 2)
            return malformed(QStringLiteral("a part is empty"));
        Result<MultipartField> field = parsePart(QByteArrayView(body).sliced(at + 2, next - at - 2), limits);
        if (!field)
            return field.error();
        fields.append(field.take());
        at = next;
    }
}

Result<QList<std::pair<QByteArray, QByteArray>>> parseForm(const QByteArray& body, int maxFields)
{
    auto pairs = decodePairs(body, maxFields);
    if (!pairs)
        return malformed(QStringLiteral("an escape is invalid or there are too many fields"));
    return *std::move(pairs);
}

}  // namespace frontdesk
