/** The steps of the loop as perspectives, and the trail between them. */
@NullMarked
package io.antiphon.workbench.internal.steps;

import org.jspecify.annotations.NullMarked;
