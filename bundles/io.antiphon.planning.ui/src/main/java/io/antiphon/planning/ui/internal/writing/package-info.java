/** What the views of planning write with: sheets, and the steps that ask first. */
@NullMarked
package io.antiphon.planning.ui.internal.writing;

import org.jspecify.annotations.NullMarked;
