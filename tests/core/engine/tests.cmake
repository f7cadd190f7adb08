# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/engine/routestest DEPS frontdesk_e2esupport TIMEOUT 60 ROWS "B10;J9")
