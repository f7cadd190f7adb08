# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/engine/routestest DEPS frontdesk_e2esupport TIMEOUT 60 ROWS "B10;J9")
frontdesk_add_test(core/engine/reloadtest DEPS frontdesk_e2esupport frontdesk_host TIMEOUT 120 ROWS "A11;I1;I2;I3;K2;U4")
frontdesk_add_test(core/engine/businessfiletest DEPS Frontdesk::engine TIMEOUT 60 ROWS "E13")
frontdesk_add_test(core/engine/businesstest DEPS frontdesk_e2esupport TIMEOUT 120 ROWS "E13;N2;X3;X6")
frontdesk_add_test(core/engine/diagnosticstest DEPS Frontdesk::engine ROWS "L1")
frontdesk_add_test(core/engine/programtest DEPS frontdesk_e2esupport frontdesk_host TIMEOUT 60 ROWS "K2;I1")
