/** Light or dark: as the system has it, or as the user chose. */
@NullMarked
package io.antiphon.workbench.internal.theme;

import org.jspecify.annotations.NullMarked;
