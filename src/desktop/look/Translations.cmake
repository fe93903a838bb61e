# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A language is a translations/florin_<code>.ts file, nothing else. `cmake --build <dir> --target florin_lupdate` takes
# new strings of the whole program over into all of them.
file(GLOB florin_translations CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/florin_*.ts")

qt_add_lrelease(florin_look TS_FILES ${florin_translations} QM_FILES_OUTPUT_VARIABLE florin_compiled_translations)
qt_add_resources(florin_look florin_i18n PREFIX /florin/i18n BASE "${CMAKE_CURRENT_BINARY_DIR}"
  FILES ${florin_compiled_translations})

add_custom_target(florin_lupdate
  COMMAND Qt6::lupdate -silent -locations none -no-obsolete -extensions cpp,h,ui
    -I "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/ui" -ts ${florin_translations}
  COMMENT "Taking new strings over into translations/" VERBATIM)
