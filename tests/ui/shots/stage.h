// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/shots/shotdata.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace frontdesk::test {

/// The pass a picture set is made in: plain, right-to-left, or at double size.
struct ShotRun {
    bool reverse = false;
    bool doubled = false;
    bool pseudo = false;  ///< -pseudo: every text in brackets and a third longer
};

/// A set of pictures: one static object per file in this folder. `frontdesk_shot DIRECTORY [SET ...]` makes all or some.
struct ShotSet {
    using Shoot = std::function<void(const QDir&, ShotRun)>;
    ShotSet(const char* name, Shoot shoot);

    const char* name;
    Shoot shoot;
    [[nodiscard]] static QList<const ShotSet*>& all();
};

/// Language of the stages that are made from now on; empty = the system's.
void setStageLanguage(const QString& language);

/// The window on a console in memory.
struct Stage {
    FakeConsole console;
    ShotData data;
    QTemporaryDir settings;
    std::unique_ptr<GuiApplication> gui;

    explicit Stage(ThemeMode theme, QSize size, bool filled = true);
    void settle() const;
    [[nodiscard]] InboxPage& inbox() const;
    void open(ConversationId id) const;
    /// Shows the page with this id and lets it load.
    void page(const QString& id) const;
    void save(const QDir& dir, const QString& name) const;
    static void save(QWidget& widget, const QDir& dir, const QString& name);
};

inline constexpr QSize Large(1440, 900);
inline constexpr QSize Small(1024, 700);

}  // namespace frontdesk::test
