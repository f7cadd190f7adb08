// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"

#include <QString>

#include <functional>

class QWidget;

namespace frontdesk {

class Actions;
class CoreBridge;
class Navigator;
class Preferences;
class ToastArea;
class UndoBook;

/// What a page may use. Everything outlives the page.
struct PageContext {
    CoreBridge& bridge;
    Preferences& preferences;
    Actions& actions;
    Navigator& navigator;
    ToastArea& toasts;
    UndoBook& undo;  ///< acts that can be taken back
};

/// A page (a QWidget) that can show one of its things: Navigator::pageWanted() hands it the argument. Both ways are
/// used to bring a page back as it was when the window is rebuilt for another language.
class PageArguments {
public:
    virtual ~PageArguments() = default;
    /// The page's own business, for example a key of Settings; unknown ones are ignored.
    virtual void openArgument(const QString& argument) = 0;
    /// What openArgument() would need to come back here; empty = nothing special.
    [[nodiscard]] virtual QString currentArgument() const { return {}; }
    /// Last chance to hand unsaved things to the console before the page is deleted.
    virtual void flush() {}
};

/// Where the rail shows a page: daily work, or the group "Set-up".
enum class PageGroup : quint8 { Work, SetUp };

/// A page of the window: made when it is first shown.
struct Page {
    QString id;  ///< never shown, never changes: "inbox"
    QString title;
    Icon icon = Icon::None;
    std::function<QWidget*(const PageContext& context, QWidget* parent)> create;
    PageGroup group = PageGroup::Work;
};

}  // namespace frontdesk
