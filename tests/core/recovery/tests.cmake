# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/recovery/recoverywordstest DEPS Frontdesk::recovery ROWS "J8" TIMEOUT 60)
frontdesk_add_test(core/recovery/backuparchivetest DEPS Frontdesk::recovery TIMEOUT 120)
frontdesk_add_test(core/recovery/backuptest DEPS Frontdesk::recovery ROWS "J5;X2" TIMEOUT 300)
frontdesk_add_test(core/recovery/restorestagetest DEPS Frontdesk::recovery ROWS "J8" TIMEOUT 300)
