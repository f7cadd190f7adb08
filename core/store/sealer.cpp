// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealer.h"

#include "core/store/storetext.h"

#include <sodium.h>

#include <atomic>
#include <cstring>
#include <mutex>

namespace frontdesk {
namespace {

constexpr qsizetype KeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype HeadBytes = 1 + NonceBytes;
constexpr qsizetype HashBytes = 32;
static_assert(KeyBytes == Sealer::MasterKeyBytes);

const unsigned char* raw(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }
unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

QByteArray place(const char* column, QStringView row) { return QByteArray(column) + ':' + row.toUtf8(); }

Error broken(const char* column)
{
    return {ErrorCode::Corrupt, StoreText::tr("A stored value is damaged and cannot be read."),
            QStringLiteral("seal does not open: ") % QLatin1StringView(column)};
}

QByteArray sealWith(const unsigned char* key, int keyId, QByteArrayView plain, const QByteArray& associated)
{
    QByteArray out(HeadBytes + plain.size() + TagBytes, Qt::Uninitialized);
    out[0] = static_cast<char>(keyId);
    unsigned char* nonce = raw(out) + 1;
    randombytes_buf(nonce, NonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + HeadBytes, nullptr,
                                               reinterpret_cast<const unsigned char*>(plain.data()),
                                               static_cast<unsigned long long>(plain.size()), raw(associated),
                                               static_cast<unsigned long long>(associated.size()), nullptr, nonce, key);
    return out;
}

bool openWith(const unsigned char* key, int keyId, const QByteArray& sealed, const QByteArray& associated,
              unsigned char* out)
{
    if (sealed.size() < HeadBytes + TagBytes || sealed.at(0) != static_cast<char>(keyId))
        return false;
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               out, nullptr, nullptr, raw(sealed) + HeadBytes,
               static_cast<unsigned long long>(sealed.size() - HeadBytes), raw(associated),
               static_cast<unsigned long long>(associated.size()), raw(sealed) + 1, key)
           == 0;
}

/// The master key's id in envelopes: no data key has it.
constexpr int MasterKeyId = 0;
constexpr const char* WrapColumn = "seal_key.wrapped";

quint64 nextSerial()
{
    static std::atomic<quint64> s_last = 0;
    return ++s_last;
}

void startSodium()
{
    static std::once_flag s_once;
    std::call_once(s_once, [] {
        if (sodium_init() < 0)
            qFatal("libsodium cannot start: no source of randomness");
    });
}

}  // namespace

/// Locked, guarded memory that is wiped when it is freed.
struct Sealer::Keys {
    Keys() : data(allocate()), token(allocate()) {}
    ~Keys()
    {
        sodium_free(data);
        sodium_free(token);
    }
    Q_DISABLE_COPY_MOVE(Keys)

    static unsigned char* allocate()
    {
        void* memory = sodium_malloc(KeyBytes);
        Q_CHECK_PTR(memory);
        return static_cast<unsigned char*>(memory);
    }
    [[nodiscard]] unsigned char* of(int id) const { return id == DataKeyId ? data : token; }
    void protect() const
    {
        sodium_mprotect_readonly(data);
        sodium_mprotect_readonly(token);
    }

    unsigned char* data;
    unsigned char* token;
};

Sealer::Sealer() { startSodium(); }
Sealer::~Sealer() = default;
bool Sealer::ready() const { return m_keys != nullptr; }

void Sealer::wipe(QByteArray& secret)
{
    sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
    secret.clear();
}

Result<QList<WrappedKey>> Sealer::create(const QByteArray& masterKey)
{
    if (masterKey.size() != MasterKeyBytes)
        return Error{ErrorCode::InvalidInput, {}, QStringLiteral("the master key must have 32 bytes")};
    auto keys = std::make_unique<Keys>();
    QList<WrappedKey> wrapped;
    for (const int id : {DataKeyId, TokenKeyId}) {
        randombytes_buf(keys->of(id), KeyBytes);
        const QByteArrayView plain(reinterpret_cast<const char*>(keys->of(id)), KeyBytes);
        wrapped.append({id, sealWith(raw(masterKey), MasterKeyId, plain, place(WrapColumn, QString::number(id)))});
    }
    keys->protect();
    m_keys = std::move(keys);
    m_serial = nextSerial();
    return wrapped;
}

Result<> Sealer::load(const QByteArray& masterKey, const QList<WrappedKey>& wrapped)
{
    if (masterKey.size() != MasterKeyBytes)
        return Error{ErrorCode::InvalidInput, {}, QStringLiteral("the master key must have 32 bytes")};
    auto keys = std::make_unique<Keys>();
    QList<int> found;
    for (const WrappedKey& key : wrapped) {
        if (key.id != DataKeyId && key.id != TokenKeyId)
            continue;
        if (key.wrapped.size() != HeadBytes + KeyBytes + TagBytes
            || !openWith(raw(masterKey), MasterKeyId, key.wrapped, place(WrapColumn, QString::number(key.id)),
                         keys->of(key.id)))
            return Error{ErrorCode::Unauthorized, StoreText::tr("This key does not open the database."),
                         QStringLiteral("the master key does not unwrap key %1").arg(key.id)};
        found.append(key.id);
    }
    if (!found.contains(DataKeyId) || !found.contains(TokenKeyId))
        return Error{ErrorCode::Corrupt, StoreText::tr("The database has lost its keys."), {}};
    keys->protect();
    m_keys = std::move(keys);
    m_serial = nextSerial();
    return {};
}

QByteArray Sealer::seal(QByteArrayView plain, const char* column, QStringView row) const
{
    Q_ASSERT_X(ready(), "Sealer", "sealing before the keys are there");
    Q_ASSERT_X(!row.isEmpty(), "Sealer", "a sealed value needs the name of its row");
    return sealWith(m_keys->data, DataKeyId, plain, place(column, row));
}

QByteArray Sealer::sealText(QStringView plain, const char* column, QStringView row) const
{
    return seal(plain.toUtf8(), column, row);
}

QByteArray Sealer::sealJson(const Json& plain, const char* column, QStringView row) const
{
    return seal(toBytes(plain), column, row);
}

Result<QByteArray> Sealer::open(const QByteArray& sealed, const char* column, QStringView row) const
{
    Q_ASSERT_X(ready(), "Sealer", "opening before the keys are there");
    if (sealed.isEmpty())
        return QByteArray();
    if (sealed.size() < HeadBytes + TagBytes)
        return broken(column);
    QByteArray plain(sealed.size() - HeadBytes - TagBytes, Qt::Uninitialized);
    if (!openWith(m_keys->data, DataKeyId, sealed, place(column, row), raw(plain)))
        return broken(column);
    return plain;
}

Result<QString> Sealer::openText(const QByteArray& sealed, const char* column, QStringView row) const
{
    const Result<QByteArray> plain = open(sealed, column, row);
    if (!plain)
        return plain.error();
    return QString::fromUtf8(*plain);
}

Result<Json> Sealer::openJson(const QByteArray& sealed, const char* column, QStringView row) const
{
    const Result<QByteArray> plain = open(sealed, column, row);
    if (!plain)
        return plain.error();
    if (plain->isEmpty())
        return Json::object();
    // Written by toBytes() and authenticated: the limits for untrusted bytes do not apply.
    Json json = Json::parse(plain->constData(), plain->constData() + plain->size(), nullptr, false);
    if (json.is_discarded())
        return broken(column);
    return json;
}

QByteArray Sealer::blindIndex(const char* domain, QByteArrayView value) const
{
    Q_ASSERT_X(ready(), "Sealer", "hashing before the keys are there");
    QByteArray hash(HashBytes, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, m_keys->token, KeyBytes, HashBytes);
    // The terminating zero keeps ("ab", "c") and ("a", "bc") apart.
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(domain), std::strlen(domain) + 1);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(value.data()),
                              static_cast<unsigned long long>(value.size()));
    crypto_generichash_final(&state, raw(hash), HashBytes);
    return hash;
}

QByteArray Sealer::blindIndex(const char* domain, QStringView value) const
{
    return blindIndex(domain, QByteArrayView(value.toUtf8()));
}

}  // namespace frontdesk
