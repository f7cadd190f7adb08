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

/// What a page may use. Everything outlives the page.
struct PageContext {
    CoreBridge& bridge;
    Preferences& preferences;
    Actions& actions;
    Navigator& navigator;
    ToastArea& toasts;
};

/// Where the rail shows a page: daily work, or the group "Set-up".
enum class PageGroup : quint8 { Work, SetUp };

/// A page of the window: made when it is first shown.
struct Page {
    QString id;      ///< never shown, never changes: "inbox"
    QString title;
    Icon icon = Icon::None;
    std::function<QWidget*(const PageContext& context, QWidget* parent)> create;
    PageGroup group = PageGroup::Work;
};

}  // namespace frontdesk
