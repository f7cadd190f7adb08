// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/channelsettings.h"

#include "app/commandline.h"
#include "core/config/checks.h"
#include "core/config/groups/channels.h"

namespace frontdesk {
namespace {

/// The account that sends, with its numbers; the checks of the settings saw to the form of every part.
twilio::Account mainAccount(const Settings& settings)
{
    return {.sid = settings.get(setting::TwilioAccountSid),
            .authToken = settings.get(setting::TwilioAuthToken).toUtf8(),
            .phoneNumber = settings.get(setting::TwilioPhoneNumber),
            .messagingServiceSid = settings.get(setting::TwilioMessagingServiceSid),
            .whatsAppNumber = settings.get(setting::TwilioWhatsAppNumber),
            .serviceSid = settings.get(setting::TwilioServiceSid)};
}

QList<twilio::Account> accounts(const Settings& settings)
{
    QList<twilio::Account> list;
    if (const twilio::Account main = mainAccount(settings); !main.sid.isEmpty())
        list << main;
    for (const QString& entry : settings.get(setting::TwilioMoreAccounts)) {
        twilio::Account account;
        account.sid = entry.section(u':', 0, 0);
        account.authToken = entry.section(u':', 1).toUtf8();
        const bool known = std::any_of(list.cbegin(), list.cend(),
                                       [&account](const twilio::Account& other) { return other.sid == account.sid; });
        if (!known)
            list << account;
    }
    return list;
}

}  // namespace

twilio::Options twilioOptions(const Settings& settings)
{
    twilio::Options options;
    options.accounts = accounts(settings);
    options.api = QUrl(settings.get(setting::TwilioBaseUrl));
    options.conversations = QUrl(settings.get(setting::TwilioConversationsUrl));
    options.content = QUrl(settings.get(setting::TwilioContentUrl));
    options.messaging = QUrl(settings.get(setting::TwilioMessagingUrl));
    options.media = QUrl(settings.get(setting::TwilioMediaUrl));
    options.author = settings.get(setting::TwilioAuthor);
    options.humanPrefix = settings.get(setting::TwilioHumanPrefix);
    options.staffNumbers = settings.get(setting::TwilioStaffNumbers);
    options.fallbackText = settings.get(setting::TwilioFallbackText);
    options.fallbackUrl = settings.get(setting::TwilioFallbackUrl);
    options.conversationsMode = settings.get(setting::TwilioConversations);
    options.polling = settings.get(setting::TwilioIntake) == u"polling";
    options.pollSeconds = settings.get(setting::TwilioPollSeconds);
    options.reconcileMinutes = settings.get(setting::TwilioReconcileMinutes);
    options.smsMaxChars = settings.get(setting::SmsMaxChars);
    return options;
}

twilio::Options usableTwilio(const LaunchOptions& launch, const Settings& settings)
{
    twilio::Options options = twilioOptions(settings);
    // A Twilio on this computer is a simulated one.
    if ((launch.demo || launch.sampleBusiness) && !check::isLoopback(options.api.host()))
        options.accounts.clear();
    return options;
}

}  // namespace frontdesk
