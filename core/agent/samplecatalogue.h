// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/agentconfig.h"

#include <QDate>
#include <QHash>

#include <memory>
#include <optional>
#include <utility>

namespace frontdesk {

struct OrderRow {
    QString number, email, postcode, status, carrier, trackingNumber, items, total;
    QDate placedOn, shippedOn, expectedOn, deliveredOn;
};

struct ProductRow {
    QString sku, name, category, description, dimensions;
    double price = 0;
    int stock = 0;
    int warrantyMonths = 0;
};

/// Orders and products from the CSV files that the configuration names. Shared by the skills that look things up;
/// engine thread. Files are read again when they change.
class SampleCatalogue {
public:
    /// Errors: NotFound, InvalidInput (file and line).
    [[nodiscard]] Result<std::optional<OrderRow>> order(const AgentConfig& config, const QString& number);
    /// Those of one e-mail address, the newest first.
    [[nodiscard]] Result<QList<OrderRow>> ordersOf(const AgentConfig& config, const QString& email);
    [[nodiscard]] Result<QList<ProductRow>> products(const AgentConfig& config);
    /// The rows of another file of `data:` ("invoices", "diagnostics"), by column; empty when there is none.
    using Table = QList<QHash<QString, QString>>;
    [[nodiscard]] Result<Table> table(const AgentConfig& config, const QString& name);

private:
    struct FileStamp {
        QString path;
        qint64 modified = 0;
        qint64 size = -1;
        [[nodiscard]] bool operator==(const FileStamp&) const = default;
    };
    [[nodiscard]] static FileStamp stampOf(const QString& path);
    [[nodiscard]] Result<> loadOrders(const QString& path);
    [[nodiscard]] Result<> loadProducts(const QString& path);

    FileStamp m_ordersStamp;
    FileStamp m_productsStamp;
    QHash<QString, OrderRow> m_orders;
    QList<ProductRow> m_products;
    QHash<QString, std::pair<FileStamp, Table>> m_tables;
};

}  // namespace frontdesk
