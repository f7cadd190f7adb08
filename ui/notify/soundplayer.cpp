// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/soundplayer.h"

#include "ui/notify/noticepolicy.h"

#ifdef FRONTDESK_WITH_SOUND
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>
#endif

/// Resources of a static library are linked only when somebody asks for them, from outside any namespace.
static void initSoundResources() { Q_INIT_RESOURCE(sounds); }

namespace frontdesk {

#ifdef FRONTDESK_WITH_SOUND

class SoundPlayer::Private {
public:
    [[nodiscard]] QAudioDevice output() const
    {
        for (const QAudioDevice& device : QMediaDevices::audioOutputs())
            if (!wanted.isEmpty() && QString::fromUtf8(device.id()) == wanted)
                return device;
        return QMediaDevices::defaultAudioOutput();
    }

    QString wanted;
    double volume = 0.7;
    QByteArray used;  ///< output that `effects` were made for
    std::unique_ptr<QSoundEffect> effects[2];
};

bool SoundPlayer::isBuiltIn() { return true; }
bool SoundPlayer::available() const { return !d->output().isNull(); }
QString SoundPlayer::currentDevice() const { return d->output().description(); }

QList<SoundDevice> SoundPlayer::devices() const
{
    QList<SoundDevice> list;
    for (const QAudioDevice& device : QMediaDevices::audioOutputs())
        list << SoundDevice{QString::fromUtf8(device.id()), device.description()};
    return list;
}

void SoundPlayer::apply(const NotifySettings& settings)
{
    d->wanted = settings.device;
    d->volume = settings.volume / 100.0;
}

void SoundPlayer::play(Sound sound)
{
    const QAudioDevice output = d->output();
    if (output.isNull())
        return;
    if (d->used != output.id()) {
        for (auto& effect : d->effects)
            effect.reset();
        d->used = output.id();
    }
    auto& effect = d->effects[int(sound)];
    if (!effect) {
        effect = std::make_unique<QSoundEffect>(output);
        effect->setSource(QUrl(sound == Sound::Waiting ? QStringLiteral("qrc:/sounds/waiting.wav")
                                                       : QStringLiteral("qrc:/sounds/message.wav")));
    }
    effect->setVolume(float(d->volume));
    effect->play();
}

#else

class SoundPlayer::Private {};

bool SoundPlayer::isBuiltIn() { return false; }
bool SoundPlayer::available() const { return false; }
QString SoundPlayer::currentDevice() const { return {}; }
QList<SoundDevice> SoundPlayer::devices() const { return {}; }
void SoundPlayer::apply(const NotifySettings&) {}
void SoundPlayer::play(Sound) {}

#endif

SoundPlayer::SoundPlayer(QObject* parent) : SoundOutput(parent), d(std::make_unique<Private>())
{
    initSoundResources();
}

SoundPlayer::~SoundPlayer() = default;

}  // namespace frontdesk
