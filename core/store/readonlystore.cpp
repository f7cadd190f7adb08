// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readonlystore.h"

#include "core/store/storetext.h"

#include <QFileInfo>

namespace frontdesk {

Result<> ReadOnlyStore::open(const QString& path, const QByteArray& masterKey)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, StoreText::tr("There is no data in this folder yet."), path};
    const Result<> opened = m_connection.open(path, Connection::Access::ReadOnly);
    if (!opened)
        return opened;
    const Result<QList<WrappedKey>> keys = read<QList<WrappedKey>>([](ReadContext& context) {
        return context.all(u"SELECT id, wrapped FROM seal_key WHERE wrapped_by = 'master' ORDER BY id",
                           [](const Statement& row) {
                               return WrappedKey{row.int32(0), row.bytes(1)};
                           });
    });
    if (!keys)
        return keys.error();
    return m_sealer.load(masterKey, *keys);
}

}  // namespace frontdesk
