// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/widgetassets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

// The resources stand in a static library: the linker keeps them only when somebody asks.
static void initWidgetResources() { Q_INIT_RESOURCE(widget); }

namespace frontdesk {
namespace {

QByteArray typeOf(const QString& name)
{
    if (name.endsWith(u".js"))
        return "text/javascript; charset=utf-8";
    if (name.endsWith(u".css"))
        return "text/css; charset=utf-8";
    if (name.endsWith(u".html"))
        return "text/html; charset=utf-8";
    if (name.endsWith(u".svg"))
        return "image/svg+xml";
    return "application/octet-stream";
}

}  // namespace

WidgetAssets::WidgetAssets()
{
    initWidgetResources();
    const QDir folder(QStringLiteral(":/widget"));
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(16);
        m_assets.insert(name, {content, typeOf(name), '"' + hash + '"'});
    }
}

void WidgetAssets::page(HttpRequest request, Respond respond) { serve(request, QStringLiteral("index.html"), respond); }

void WidgetAssets::asset(HttpRequest request, Respond respond)
{
    serve(request, QString::fromLatin1(request.pathParameters.value("file")), respond);
}

void WidgetAssets::serve(const HttpRequest& request, const QString& name, const Respond& respond) const
{
    const auto it = m_assets.constFind(name);
    if (it == m_assets.constEnd()) {
        respond(HttpResponse::problem(404, "not-found", QStringLiteral("There is no such file.")));
        return;
    }
    HttpResponse response;
    response.headers.emplaceBack("ETag", it->etag);
    response.headers.emplaceBack("Cache-Control", "no-cache");
    if (request.header("if-none-match") == it->etag) {
        response.status = 304;
        response.contentType.clear();
        respond(response);
        return;
    }
    response.contentType = it->type;
    response.body = it->content;
    if (name.endsWith(u".html")) {
        response.headers.emplaceBack(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ws: wss:; "
            "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
        response.headers.emplaceBack("Referrer-Policy", "no-referrer");
    }
    respond(response);
}

}  // namespace frontdesk
