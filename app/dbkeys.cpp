// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dbkeys.h"

#include "app/logging.h"
#include "app/vaultaccess.h"
#include "core/config/secretfiles.h"
#include "core/recovery/recoverywords.h"

#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>

#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace frontdesk {
namespace {

constexpr qint64 MaxWordsFile = 4096;

bool onTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(0) != 0;
#else
    return ::isatty(STDIN_FILENO) != 0;
#endif
}

template <class T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

}  // namespace

ApplicationForCommands::ApplicationForCommands()
    : m_app(QCoreApplication::instance() ? nullptr : new QCoreApplication(m_argc, m_argv))
{
    // Standard output is for results: until a log is set up its lines would go there.
    if (m_app)
        static_cast<void>(initLogging({.level = QStringLiteral("warning")}).ok());
}

Result<QByteArray> ownKey(const LaunchOptions& launch)
{
    const Result<SecretFiles::Record> record = SecretFiles(launch.dirs.data).readRecord();
    if (!record)
        return record.error();
    if (record->masterPlace.isEmpty())
        return Error{ErrorCode::NotFound,
                     u"There is no key in " % launch.dirs.data
                         % u" yet. With the words of a recovery sheet a backup can be opened anywhere.",
                     {}};
    SecretVault vault(vaultOptions(launch));
    return waitFor(vault.masterKey());
}

Result<OwnVault> openOwnVault(const LaunchOptions& launch)
{
    const Result<QByteArray> key = ownKey(launch);
    if (!key)
        return key.error();
    SecretVault vault(vaultOptions(launch));
    const Result<Secrets> secrets = waitFor(readAllSecrets(&vault, launch.dirs.data));
    if (!secrets)
        return secrets.error();
    return OwnVault{*key, *secrets};
}

Result<> makeVaultAndWait(const StagedRestore& staged, const LaunchOptions& launch)
{
    if (staged.vaultFolder.isEmpty())
        return {};
    VaultOptions options = vaultOptions(launch);
    options.folder = staged.vaultFolder;
    if (staged.filesOnly)
        options.keychain = UseKeychain::Never;
    return waitFor(makeVault(options, staged.masterKey, staged.secrets));
}

Result<QByteArray> keyFromWordsFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, u"Cannot read " % path % u": " % file.errorString(), {}};
    return recoverywords::toKey(QString::fromUtf8(file.read(MaxWordsFile)));
}

Result<QByteArray> keyFromPrompt(const CommandLineIo& io)
{
    if (onTerminal())
        io.err
            << "Type the 24 words of the recovery sheet of this backup. Line breaks do not matter; end with an empty line.\n"
            << std::flush;
    QString typed;
    std::string line;
    int words = 0;
    while (words < recoverywords::Count && typed.size() < MaxWordsFile && std::getline(std::cin, line)) {
        const QString text = QString::fromStdString(line).simplified();
        if (text.isEmpty() && words > 0)
            break;
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
            words += word.at(word.size() - 1).isLetter() ? 1 : 0;  // "12." is the number before a word
        typed += text % u' ';
    }
    return recoverywords::toKey(typed);
}

bool confirmedOnTerminal(const CommandLineIo& io)
{
    if (!onTerminal()) {
        io.err << "The words open everything: they are printed without a terminal only with --yes.\n";
        return false;
    }
    io.err
        << "Whoever has these words and a backup can read everything in it. Is nobody looking over your shoulder? Print them? [yes/no] "
        << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "yes" || answer == "y";
}

}  // namespace frontdesk
