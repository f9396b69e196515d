/** What is typed into sheets, kept and saved, whatever it is about. */
@NullMarked
package io.antiphon.planning.ui.internal.writing;

import org.jspecify.annotations.NullMarked;
