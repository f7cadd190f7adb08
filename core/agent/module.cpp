// SPDX-License-Identifier: GPL-3.0-or-later
// Placeholder translation unit until the module has its first source; removed with it.
