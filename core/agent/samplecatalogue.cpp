// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/samplecatalogue.h"

#include "core/agent/csvreader.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace frontdesk {
namespace {

Result<QList<QHash<QString, QString>>> rowsOf(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, QStringLiteral("The data file cannot be read: ") % path, file.errorString()};
    const Result<QList<QHash<QString, QString>>> rows = readCsv(file.read(CsvLimits().maxBytes + 1));
    if (!rows)
        return Error{rows.error().code, path % u": " % rows.error().userText, {}};
    return rows;
}

QDate dateOf(const QString& text) { return QDate::fromString(text, Qt::ISODate); }

}  // namespace

SampleCatalogue::FileStamp SampleCatalogue::stampOf(const QString& path)
{
    const QFileInfo info(path);
    return {path, info.lastModified().toMSecsSinceEpoch(), info.size()};
}

Result<> SampleCatalogue::loadOrders(const QString& path)
{
    const FileStamp stamp = stampOf(path);
    if (stamp == m_ordersStamp)
        return {};
    const Result<QList<QHash<QString, QString>>> rows = rowsOf(path);
    if (!rows)
        return rows.error();
    m_orders.clear();
    for (const QHash<QString, QString>& row : *rows) {
        const auto field = [&row](const char* name) { return row.value(QString::fromLatin1(name)); };
        m_orders.insert(field("order_number"),
                        OrderRow{field("order_number"), field("email"), field("postcode"), field("status"),
                                 field("carrier"), field("tracking_number"), field("items"), field("total"),
                                 dateOf(field("placed_on")), dateOf(field("shipped_on")), dateOf(field("expected_on")),
                                 dateOf(field("delivered_on"))});
    }
    m_ordersStamp = stamp;
    return {};
}

Result<> SampleCatalogue::loadProducts(const QString& path)
{
    const FileStamp stamp = stampOf(path);
    if (stamp == m_productsStamp)
        return {};
    const Result<QList<QHash<QString, QString>>> rows = rowsOf(path);
    if (!rows)
        return rows.error();
    m_products.clear();
    for (const QHash<QString, QString>& row : *rows) {
        const auto field = [&row](const char* name) { return row.value(QString::fromLatin1(name)); };
        m_products << ProductRow{field("sku"),           field("name"),
                                 field("category"),      field("description"),
                                 field("dimensions"),    field("price").toDouble(),
                                 field("stock").toInt(), field("warranty_months").toInt()};
    }
    m_productsStamp = stamp;
    return {};
}

Result<std::optional<OrderRow>> SampleCatalogue::order(const AgentConfig& config, const QString& number)
{
    const Result<> loaded = loadOrders(config.ordersFile);
    if (!loaded)
        return loaded.error();
    const auto it = m_orders.constFind(number);
    return it == m_orders.constEnd() ? std::optional<OrderRow>() : std::optional(*it);
}

Result<QList<OrderRow>> SampleCatalogue::ordersOf(const AgentConfig& config, const QString& email)
{
    const Result<> loaded = loadOrders(config.ordersFile);
    if (!loaded)
        return loaded.error();
    QList<OrderRow> found;
    for (const OrderRow& order : std::as_const(m_orders))
        if (!email.isEmpty() && order.email.compare(email, Qt::CaseInsensitive) == 0)
            found << order;
    std::sort(found.begin(), found.end(), [](const OrderRow& a, const OrderRow& b) {
        return std::pair(a.placedOn, a.number) > std::pair(b.placedOn, b.number);
    });
    return found;
}

Result<QList<ProductRow>> SampleCatalogue::products(const AgentConfig& config)
{
    const Result<> loaded = loadProducts(config.productsFile);
    if (!loaded)
        return loaded.error();
    return m_products;
}

Result<SampleCatalogue::Table> SampleCatalogue::table(const AgentConfig& config, const QString& name)
{
    const QString path = config.dataFile(name);
    if (path.isEmpty())
        return Table();
    const FileStamp stamp = stampOf(path);
    const auto known = m_tables.constFind(name);
    if (known != m_tables.constEnd() && known->first == stamp)
        return known->second;
    const Result<Table> rows = rowsOf(path);
    if (!rows)
        return rows.error();
    m_tables.insert(name, {stamp, *rows});
    return rows;
}

}  // namespace frontdesk
