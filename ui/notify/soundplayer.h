// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notify/outputs.h"

#include <QList>

#include <memory>

namespace frontdesk {

/// An output that sounds can be sent to.
struct SoundDevice {
    QString id;
    QString name;
};

/// Plays the two bundled sounds on the chosen output, or on the system's when that one is gone. Without Qt Multimedia
/// or without any output, available() is false and nothing is played. Nothing is opened before the first sound.
class SoundPlayer final : public SoundOutput {
    Q_OBJECT

public:
    explicit SoundPlayer(QObject* parent = nullptr);
    ~SoundPlayer() override;

    /// This build has no sound at all.
    [[nodiscard]] static bool isBuiltIn();
    [[nodiscard]] bool available() const override;
    [[nodiscard]] QList<SoundDevice> devices() const;
    /// Name of the output that the next sound goes to; empty = none.
    [[nodiscard]] QString currentDevice() const;
    void apply(const NotifySettings& settings) override;
    void play(Sound sound) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace frontdesk
