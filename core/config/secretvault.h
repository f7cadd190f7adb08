// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>

namespace frontdesk {

enum class VaultPlace : quint8 { Unknown, Keychain, File };
enum class UseKeychain : quint8 { Auto, Never };

struct VaultOptions {
    QString folder;                            ///< data directory; must exist
    UseKeychain keychain = UseKeychain::Auto;  ///< Never: --demo, FRONTDESK_KEYCHAIN=off
    QString credentialsFolder;                 ///< $CREDENTIALS_DIRECTORY of systemd; read only
    int timeoutMs = 2000;                      ///< a keychain that does not answer in this time counts as unreachable
};

/// Keeps secrets: in the keychain of the desktop, else in files that only their owner can read. The first use probes
/// the keychain (writes, reads and deletes a canary). Which place holds the master key is recorded in vault.json, so
/// that a keychain that is away for a day is an error and never a reason to make a second key. Lives on one thread with
/// an event loop; the futures finish there. Never blocks.
class SecretVault final : public QObject {
    Q_OBJECT

public:
    explicit SecretVault(VaultOptions options, QObject* parent = nullptr);
    ~SecretVault() override;

    /// NotFound if there is no such secret. Names: letters, digits, dot, - and _; at most 64.
    [[nodiscard]] QFuture<Result<QByteArray>> get(QString name);
    /// Up to 2048 bytes (the limit of Windows' credential store).
    [[nodiscard]] QFuture<Result<>> set(QString name, QByteArray value);
    /// Removing what is not there is fine.
    [[nodiscard]] QFuture<Result<>> remove(QString name);
    /// The 32 bytes that everything sealed depends on; made at the first call ever. Unavailable: it is in the keychain
    /// and that cannot be reached now. NotFound: it was made once and is gone.
    [[nodiscard]] QFuture<Result<QByteArray>> masterKey();

    /// For a folder that has no master key yet (else Conflict): this one is its key from now on.
    [[nodiscard]] QFuture<Result<>> importMasterKey(QByteArray key);

    /// Names that set() stored in this folder and remove() did not take away; needs no keychain. Any thread.
    [[nodiscard]] static QStringList storedNames(const QString& folder);

    /// Unknown until the first future finished.
    [[nodiscard]] VaultPlace place() const;
    /// One honest sentence for Settings, logs and `doctor`: where secrets are kept and who can read them.
    [[nodiscard]] QString describe() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace frontdesk
