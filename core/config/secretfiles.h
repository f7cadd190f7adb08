// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// The fallback of the vault: one 0600 file per secret (master.key for the master key, secrets/<name> for others) and
/// vault.json, which says where the master key is. Small files, read and written at once.
class SecretFiles {
public:
    explicit SecretFiles(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] Result<QByteArray> read(
        const QString& name) const;  ///< NotFound; Storage if others can read the file
    [[nodiscard]] Result<> write(const QString& name, const QByteArray& value) const;
    [[nodiscard]] Result<> remove(const QString& name) const;
    [[nodiscard]] QString path(const QString& name) const;

    struct Record {
        QString instance;     ///< random; tells the entries of several data folders apart in one keychain
        QString masterPlace;  ///< "", "keychain", "file" or "credential"
        QStringList names;    ///< of the other secrets that were stored, so that nobody has to ask the keychain for all
    };
    [[nodiscard]] Result<Record> readRecord() const;  ///< a new one if there is none
    [[nodiscard]] Result<> writeRecord(const Record& record) const;

private:
    QString m_folder;
};

}  // namespace frontdesk
