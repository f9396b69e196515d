/** What the feedback table shows, without a widget. */
@NullMarked
package io.antiphon.feedback.ui.internal.model;

import org.jspecify.annotations.NullMarked;
