# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/config/envfiletest DEPS Frontdesk::config)
frontdesk_add_test(core/config/settingstest DEPS Frontdesk::config ROWS "I1;I7" TIMEOUT 60)
frontdesk_add_test(core/config/aliasestest DEPS Frontdesk::config ROWS "I7")
frontdesk_add_test(core/config/agentconfigtest DEPS Frontdesk::config TIMEOUT 60)
frontdesk_add_test(core/config/secretvaulttest DEPS Frontdesk::config TIMEOUT 60)
frontdesk_add_test(core/config/datadirtest DEPS Frontdesk::config)
frontdesk_add_test(core/config/commandlinetest DEPS Frontdesk::app ROWS "I1")
frontdesk_add_test(core/config/loggingtest DEPS Frontdesk::app ROWS "L2")
