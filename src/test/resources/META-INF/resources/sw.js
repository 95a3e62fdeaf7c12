// Stands for the script of the browser half.
