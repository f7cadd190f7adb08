// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// docs/options.md, from the settings table and the names of aliases.h.
[[nodiscard]] QString optionsMarkdown();
/// .env.example: every documented environment name with its default, commented out.
[[nodiscard]] QString envExample();
/// frontdesk.yml as `config init` writes it: every setting with its default, commented out.
[[nodiscard]] QString yamlTemplate();

}  // namespace frontdesk
