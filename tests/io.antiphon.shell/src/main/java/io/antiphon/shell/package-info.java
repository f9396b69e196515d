/** The platform's window with nothing in it: what the start of the workbench is measured against. It never ships. */
@NullMarked
package io.antiphon.shell;

import org.jspecify.annotations.NullMarked;
