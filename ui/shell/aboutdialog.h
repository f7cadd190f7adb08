// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace frontdesk {

struct ConsoleInfo;

/// What runs here and where its data lies.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const ConsoleInfo& info, QWidget* parent = nullptr);
};

}  // namespace frontdesk
