// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/twilioprogram.h"

#include "core/config/secretvault.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QtTest>

#include <csignal>

namespace frontdesk::test {
namespace {

/// Below the ports that the system gives to outgoing connections: between a kill and the next start nobody may take it.
quint16 freePort()
{
    for (int i = 0; i < 200; ++i) {
        const quint16 port = quint16(QRandomGenerator::system()->bounded(20'000, 32'000));
        if (QTcpServer().listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

QProcessEnvironment environmentFor(const twilio::Account& account)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FRONTDESK_KEYCHAIN"), QStringLiteral("off"));
    for (const char* name : {"RATE_LIMIT_PER_MINUTE", "RATE_LIMIT_PER_HOUR", "RATE_LIMIT_PER_DAY"})
        environment.insert(QLatin1String(name), QStringLiteral("0"));
    environment.insert(QStringLiteral("MAX_CONCURRENT_CONVERSATIONS"), QStringLiteral("100000"));
    environment.insert(QStringLiteral("TWILIO_ACCOUNT_SID"), account.sid);
    environment.insert(QStringLiteral("TWILIO_AUTH_TOKEN"), QString::fromLatin1(account.authToken));
    environment.insert(QStringLiteral("TWILIO_PHONE_NUMBER"), account.phoneNumber);
    environment.insert(QStringLiteral("TWILIO_WHATSAPP_NUMBER"), account.whatsAppNumber);
    environment.insert(QStringLiteral("TWILIO_BASE_URL"), account.server.toString());
    return environment;
}

}  // namespace

TwilioProgram::TwilioProgram(const simulator::FakeTwilio& twilio)
    : port(freePort()), opsPort(freePort()), m_twilio(twilio)
{
}

TwilioProgram::~TwilioProgram()
{
    if (running()) {
        cont();
        kill9();
    }
}

bool TwilioProgram::start()
{
    const twilio::Account account = m_twilio.account();
    QStringList arguments{QStringLiteral("--demo"), QStringLiteral("--data-dir"), m_folder.path(),
                          QStringLiteral("--port"), QString::number(port),        QStringLiteral("--ops-port"),
                          QString::number(opsPort)};
    QStringList wanted = settings;
    for (const char* key :
         {"twilio.conversations_url", "twilio.content_url", "twilio.media_url", "twilio.messaging_url"})
        wanted << QLatin1String(key) % u'=' % account.server.toString();
    for (const QString& setting : std::as_const(wanted))
        arguments << QStringLiteral("--set") << setting;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environmentFor(account));
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(qEnvironmentVariable("FRONTDESK_BUILD_DIR") + QStringLiteral("/frontdesk-headless"), arguments);
    qsizetype from = output.size();
    const bool up = QTest::qWaitFor(
        [&] {
            output += m_process->readAll();
            return output.indexOf("chat page: ", from) >= 0 || m_process->state() == QProcess::NotRunning;
        },
        30'000);
    return up && running();
}

void TwilioProgram::kill9()
{
    m_process->kill();
    if (!QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 10'000))
        qWarning("kill -9 did not end it");
    output += m_process->readAll();
}

void TwilioProgram::stop() { ::kill(pid_t(m_process->processId()), SIGSTOP); }

void TwilioProgram::cont() { ::kill(pid_t(m_process->processId()), SIGCONT); }

bool TwilioProgram::terminate()
{
    m_process->terminate();
    const bool ended = QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 20'000);
    output += m_process->readAll();
    return ended && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
}

QByteArray TwilioProgram::masterKey() const
{
    SecretVault vault({.folder = m_folder.path(), .keychain = UseKeychain::Never, .credentialsFolder = {}});
    auto reading = vault.masterKey();
    if (!QTest::qWaitFor([&reading] { return reading.isFinished(); }, 10'000))
        return {};
    const Result<QByteArray> key = reading.result();
    return key ? *key : QByteArray();
}

}  // namespace frontdesk::test
