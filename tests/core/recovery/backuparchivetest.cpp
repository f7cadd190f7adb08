// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/backuparchive.h"
#include "tests/support/fatallog.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QtEndian>
#include <QtTest>

using namespace frontdesk;

/// The file format against damage and hostility: every changed, missing or added byte is found, nothing declared is
/// believed, no name leaves its folder.
class BackupArchiveTest : public QObject {
    Q_OBJECT

    using Entries = QList<std::pair<QString, QByteArray>>;

    static QByteArray key() { return QByteArray(32, 'k'); }
    static BackupHead head()
    {
        return {.kind = BackupKind::Manual, .madeAt = 1'795'273'200'000'000, .program = QStringLiteral("0.1.0")};
    }
    static QByteArray randomBytes(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char& byte : bytes)
            byte = char(QRandomGenerator::global()->bounded(256));
        return bytes;
    }
    static Entries sample()
    {
        return {{QStringLiteral("database"), randomBytes(700'000)},
                {QStringLiteral("media/019a0000-0000-7000-8000-000000000001"), randomBytes(3000)},
                {QStringLiteral("config/frontdesk.yml"), QByteArrayLiteral("server:\n  port: 8100\n")},
                {QStringLiteral("config/knowledge/opening hours.md"), {}}};
    }
    static QByteArray written(const Entries& entries)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        auto stream = SealedWriter::begin(buffer, head(), key());
        ArchiveWriter archive(**stream);
        bool good = true;
        for (const auto& [name, bytes] : entries)
            good = archive.addWhole(name, bytes).ok() && good;
        BackupManifest manifest;
        manifest.messages = 7;
        manifest.company = QStringLiteral("Nordlys");
        return good && archive.finish(manifest) ? buffer.data() : QByteArray();
    }
    /// The plain text as an attacker with the key would write it.
    static QByteArray sealed(const QByteArray& plain)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        auto stream = SealedWriter::begin(buffer, head(), key());
        return (*stream)->write(plain) && (*stream)->finish() ? buffer.data() : QByteArray();
    }
    static QByteArray entry(const QByteArray& name, qint64 bytes)
    {
        QByteArray out(2, 0);
        qToLittleEndian<quint16>(quint16(name.size()), out.data());
        QByteArray size(8, 0);
        qToLittleEndian<qint64>(bytes, size.data());
        return out + name + size;
    }
    static Result<Entries> readAll(QByteArray file, const QByteArray& with = key())
    {
        QBuffer buffer(&file);
        buffer.open(QIODevice::ReadOnly);
        auto archive = ArchiveReader::open(buffer, with);
        if (!archive)
            return archive.error();
        Entries entries;
        for (;;) {
            const auto next = (*archive)->next();
            if (!next)
                return next.error();
            if (!*next)
                return entries;
            const Result<QByteArray> bytes = (*archive)->readWhole();
            if (!bytes)
                return bytes.error();
            entries.append({(*next)->name, *bytes});
        }
    }
    static ErrorCode codeOf(const QByteArray& file)
    {
        const Result<Entries> read = readAll(file);
        return read ? ErrorCode::Unknown : read.error().code;
    }

private Q_SLOTS:
    void whatWentInComesOut()
    {
        const Entries entries = sample();
        const Result<Entries> read = readAll(written(entries));
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, entries);
    }

    void sizesAroundThePieces()
    {
        for (const qsizetype size : {0, 1, 262'143, 262'144, 262'145, 524'288, 1'000'000}) {
            const Entries entries{{QStringLiteral("database"), randomBytes(size)}};
            const Result<Entries> read = readAll(written(entries));
            QVERIFY(read.ok());
            QCOMPARE(*read, entries);
        }
    }

    void nothingCanBeReadWithoutTheKey()
    {
        const QByteArray secret = QByteArrayLiteral("zanzibarprobe8675309");
        const QByteArray file = written({{QStringLiteral("config/zanzibarname.md"), secret}});
        QVERIFY(!file.contains("zanzibar"));
        QVERIFY(!file.contains("Nordlys"));
        const Result<Entries> read = readAll(file, QByteArray(32, 'x'));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::Unauthorized);
    }

    void everyFlippedBitIsFound()
    {
        const QByteArray file = written(sample());
        QList<qsizetype> places;
        for (qsizetype i = 0; i < BackupHead::Bytes + 64; ++i)
            places << i;
        for (int i = 0; i < 300; ++i)
            places << QRandomGenerator::global()->bounded(int(file.size()));
        for (qsizetype i = file.size() - 40; i < file.size(); ++i)
            places << i;
        for (const qsizetype place : std::as_const(places)) {
            QByteArray damaged = file;
            damaged[place] = char(damaged.at(place) ^ (1 << QRandomGenerator::global()->bounded(8)));
            const ErrorCode code = codeOf(damaged);
            QVERIFY2(code == ErrorCode::Corrupt, qPrintable(QStringLiteral("byte %1: %2").arg(place).arg(int(code))));
        }
    }

    void everyCutIsFound()
    {
        const QByteArray file = written(sample());
        QList<qsizetype> lengths{0,
                                 1,
                                 BackupHead::Bytes - 1,
                                 BackupHead::Bytes,
                                 BackupHead::Bytes + 16,
                                 BackupHead::Bytes + 262'161,
                                 BackupHead::Bytes + 2 * 262'161,
                                 file.size() - 1};
        for (int i = 0; i < 200; ++i)
            lengths << QRandomGenerator::global()->bounded(int(file.size()));
        for (const qsizetype length : std::as_const(lengths))
            QCOMPARE(codeOf(file.first(length)), ErrorCode::Corrupt);
    }

    void addedAndSwappedPiecesAreFound()
    {
        const QByteArray file = written(sample());
        constexpr qsizetype Piece = 262'144 + 17;
        QCOMPARE(codeOf(file + 'x'), ErrorCode::Corrupt);
        QCOMPARE(codeOf(file + file), ErrorCode::Corrupt);
        const QByteArray first = file.mid(BackupHead::Bytes, Piece);
        const QByteArray second = file.mid(BackupHead::Bytes + Piece, Piece);
        const QByteArray rest = file.mid(BackupHead::Bytes + 2 * Piece);
        const QByteArray top = file.first(BackupHead::Bytes);
        QCOMPARE(codeOf(top + second + first + rest), ErrorCode::Corrupt);
        QCOMPARE(codeOf(top + first + first + rest), ErrorCode::Corrupt);
        QCOMPARE(codeOf(top + second + rest), ErrorCode::Corrupt);
        // The body of another backup of the same key.
        QCOMPARE(codeOf(top + written(sample()).mid(BackupHead::Bytes)), ErrorCode::Corrupt);
    }

    void hostileNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"../evil",
                                 "config/../evil",
                                 "config/../../etc/passwd",
                                 "/etc/passwd",
                                 "config//x",
                                 "config/",
                                 "config",
                                 "media/..",
                                 "media/not-a-uuid",
                                 "media/019a0000-0000-7000-8000-000000000001/x",
                                 "config/a\\b",
                                 "config/C:evil",
                                 "config/vault.json",
                                 "data/master.key",
                                 "data/secrets/x",
                                 "config/MASTER.KEY",
                                 "data/frontdesk.db",
                                 "data/frontdesk.db-wal",
                                 "data/restore.json",
                                 "data/before-restore-1/x",
                                 "config/a\nb",
                                 "config/.",
                                 "config/x/.",
                                 "config/trailing.",
                                 "config/trailing ",
                                 "",
                                 "other/x",
                                 "data/media/x",
                                 "config/a/b/c/d/e/f/g/h/i/j/k/l/m"})
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("zero") << QString(QStringLiteral("config/a") + QChar(0) + QStringLiteral("b"));
        QTest::newRow("long") << QString(QStringLiteral("config/") + QStringLiteral("a").repeated(600));
    }
    void hostileNames()
    {
        QFETCH(QString, name);
        QVERIFY(!isBackupEntryName(name));
        QCOMPARE(codeOf(sealed(entry(name.toUtf8(), 1) + 'x' + QByteArray(32, 0))), ErrorCode::Corrupt);
    }

    void declaredSizesAreNotBelieved()
    {
        for (const qint64 size : {qint64(1) << 62, std::numeric_limits<qint64>::max(), qint64(-1), qint64(1'000'000)})
            QCOMPARE(codeOf(sealed(entry("database", size) + 'x')), ErrorCode::Corrupt);
        QByteArray endless;
        for (int i = 0; i < 2000; ++i)
            endless += entry("config/" + QByteArray::number(i), 0) + QByteArray(32, 0);
        QCOMPARE(codeOf(sealed(endless)), ErrorCode::Corrupt);
        QCOMPARE(codeOf(sealed({})), ErrorCode::Corrupt);
    }

    /// Random and mutated plain texts behind a right key: the reader ends with an error, never with a crash.
    void theParserSurvivesAnything()
    {
        QByteArray good;
        for (const auto& [name, bytes] : sample().mid(2))
            good += entry(name.toUtf8(), bytes.size()) + bytes + QByteArray(32, 'h');
        good += entry("manifest.json", 12) + R"({"entries":1)" + QByteArray(32, 'h');
        for (int i = 0; i < 3000; ++i) {
            QByteArray plain = i % 3 == 0 ? randomBytes(i % 200) : good;
            for (int j = 0; i % 3 != 0 && j < 1 + i % 8; ++j) {
                const qsizetype at = QRandomGenerator::global()->bounded(int(plain.size()));
                if (i % 2 == 0)
                    plain[at] = char(QRandomGenerator::global()->bounded(256));
                else
                    plain.remove(at, QRandomGenerator::global()->bounded(5));
            }
            QCOMPARE(codeOf(sealed(plain)), ErrorCode::Corrupt);
        }
    }

    void aHeadOfALaterProgramIsTold()
    {
        QByteArray bytes = written(sample()).first(BackupHead::Bytes);
        QVERIFY(BackupHead::parse(bytes).ok());
        BackupHead other = *BackupHead::parse(bytes);
        QCOMPARE(other.program, QStringLiteral("0.1.0"));
        QCOMPARE(other.madeAt, head().madeAt);
        bytes[8] = 9;  // the sum does not fit any more: damage, not a later program
        QCOMPARE(BackupHead::parse(bytes).error().code, ErrorCode::Corrupt);
    }
};

FRONTDESK_TEST_MAIN(BackupArchiveTest)
#include "backuparchivetest.moc"
