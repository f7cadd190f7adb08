// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/route.h"

namespace frontdesk {

/// The chat page and the widget's files, from the program's own resources (never from the disk). Engine thread.
class WidgetAssets {
public:
    WidgetAssets();
    void page(HttpRequest request, Respond respond);
    void asset(HttpRequest request, Respond respond);

private:
    struct Asset {
        QByteArray content;
        QByteArray type;
        QByteArray etag;
    };
    void serve(const HttpRequest& request, const QString& name, const Respond& respond) const;

    QHash<QString, Asset> m_assets;
};

}  // namespace frontdesk
