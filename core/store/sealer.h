// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace frontdesk {

/// A data key as it stands in the table seal_key: encrypted under the master key.
struct WrappedKey {
    int id = 0;
    QByteArray wrapped;
};

/// Seals columns (XChaCha20-Poly1305) and makes the keyed hashes by which sealed values can still be found.
/// Immutable once its keys are set (inside Database::open); then usable from any thread.
///
/// Envelope: key id (1 byte), nonce (24), cipher text and tag (16). The associated data is "column:row", so a value
/// cannot be moved to another row or column. `column` is "table.column" without the suffix _sealed; `row` must be known
/// before the row is inserted and never change: the row's public id (UUID), or what the comment of its table says.
class Sealer {
public:
    static constexpr int MasterKeyBytes = 32;
    static constexpr int DataKeyId = 1;
    static constexpr int TokenKeyId = 2;

    Sealer();
    ~Sealer();
    Q_DISABLE_COPY_MOVE(Sealer)

    /// Makes new random keys and returns them wrapped.
    [[nodiscard]] Result<QList<WrappedKey>> create(const QByteArray& masterKey);
    /// Unwraps stored keys; Unauthorized when the master key is not the one that wrapped them.
    [[nodiscard]] Result<> load(const QByteArray& masterKey, const QList<WrappedKey>& keys);
    [[nodiscard]] bool ready() const;
    /// Overwrites a key's bytes (of this copy; implicitly shared ones stay with their owners) and empties it.
    static void wipe(QByteArray& secret);

    [[nodiscard]] QByteArray seal(QByteArrayView plain, const char* column, QStringView row) const;
    [[nodiscard]] QByteArray sealText(QStringView plain, const char* column, QStringView row) const;
    [[nodiscard]] QByteArray sealJson(const Json& plain, const char* column, QStringView row) const;

    /// An empty value (NULL, erased) opens as empty; everything else that does not fit its place is Corrupt.
    [[nodiscard]] Result<QByteArray> open(const QByteArray& sealed, const char* column, QStringView row) const;
    [[nodiscard]] Result<QString> openText(const QByteArray& sealed, const char* column, QStringView row) const;
    [[nodiscard]] Result<Json> openJson(const QByteArray& sealed, const char* column, QStringView row) const;

    /// Keyed hash (32 bytes) of an exact value, for unique keys and look-ups: addresses, tokens. `domain` keeps equal
    /// values of different columns apart, for example "contact_identity.external". The caller normalises the value.
    [[nodiscard]] QByteArray blindIndex(const char* domain, QByteArrayView value) const;
    [[nodiscard]] QByteArray blindIndex(const char* domain, QStringView value) const;

    /// Tokens of a text for an FTS5 token table, separated by blanks: word, stem and prefixes (3 to 12 letters) of
    /// each distinct word, as truncated keyed hashes. Deterministic, so that a row can be deleted by its text.
    [[nodiscard]] QString searchTokens(QStringView text) const;
    /// The MATCH expression that finds texts with all words of `text` (each as a stem, a whole word or the beginning
    /// of one); empty when there is no word.
    [[nodiscard]] QString searchQuery(QStringView text) const;

private:
    [[nodiscard]] quint64 token(char kind, QStringView word) const;
    [[nodiscard]] QList<quint64> tokensOfWord(const QString& word) const;

    struct Keys;
    std::unique_ptr<Keys> m_keys;
    quint64 m_serial = 0;  ///< of this set of keys in this process
};

/// Words of a text: letters and digits, lower case, compatibility forms and accents folded; scripts without blanks
/// between words (Han, kana, Thai) give one word per character.
[[nodiscard]] QStringList searchWords(QStringView text);

}  // namespace frontdesk
